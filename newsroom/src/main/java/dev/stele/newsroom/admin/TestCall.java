package dev.stele.newsroom.admin;

import tools.jackson.databind.JsonNode;

/** What came of calling a receiver. */
public record TestCall(JsonNode json) {

    public boolean isTaken() {
        return problem().isEmpty();
    }

    /** 0 when there was no answer. */
    public int status() {
        return json.path("status").asInt(0);
    }

    public long millis() {
        return json.path("millis").asLong();
    }

    /** In the words of the service; empty when it was taken. */
    public String problem() {
        return json.path("problem").asString("");
    }
}
