package dev.stele.e2e.people;

import dev.stele.e2e.http.Answer;
import tools.jackson.databind.JsonNode;

/** An article as the editor last saw it, with the ETag for the next change. */
public record Story(String id, String etag, JsonNode json) {

    static Story of(Answer answer) {
        JsonNode json = answer.json();
        return new Story(json.path("id").asString(), answer.header("ETag"), json);
    }

    public int revision() {
        return json.path("revision").asInt();
    }

    public String slug() {
        return json.path("content").path("slug").asString("");
    }
}
