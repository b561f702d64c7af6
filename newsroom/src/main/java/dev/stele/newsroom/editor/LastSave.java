package dev.stele.newsroom.editor;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** Who wrote the newest revision, and when; whoever only released or published it changed no text. */
public record LastSave(String by, Instant at) {

    static LastSave of(JsonNode revision) {
        return new LastSave(
                revision.path("savedBy").asString(""),
                Instant.parse(revision.path("savedAt").asString()));
    }
}
