package dev.stele.newsroom.editor.history;

import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One saved text in the list of them.
 *
 * @param restoredFrom the older revision whose text it repeats, or 0
 * @param release {@code MAJOR}, {@code MINOR} or {@code CORRECTION} when it became final, else empty
 */
public record Revision(
        int number, String headline, Instant savedAt, String savedBy, int restoredFrom, String release, String note) {

    static List<Revision> of(JsonNode revisions) {
        return revisions.valueStream().map(Revision::one).toList();
    }

    private static Revision one(JsonNode json) {
        return new Revision(
                json.path("revision").asInt(),
                json.path("headline").asString(""),
                Instant.parse(json.path("savedAt").asString()),
                json.path("savedBy").asString(""),
                json.path("restoredFrom").asInt(0),
                json.path("release").path("updateType").asString(""),
                json.path("release").path("changeNote").asString(""));
    }
}
