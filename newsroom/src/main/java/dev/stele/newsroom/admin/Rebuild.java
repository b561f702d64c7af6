package dev.stele.newsroom.admin;

import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** How far a rebuild of the site is, as the publisher tells it. */
public record Rebuild(JsonNode json) {

    public String state() {
        return json.path("state").asString("NONE");
    }

    public boolean isRunning() {
        return state().equals("FOLDING") || state().equals("COMPARING");
    }

    public boolean wasNever() {
        return state().equals("NONE");
    }

    /** The new pages are live, but what follows a switch did not all succeed. */
    private boolean isSwitchedInTrouble() {
        return state().equals("SWITCHED") && !error().isEmpty();
    }

    /** The part of a message key that tells how it is. */
    public String words() {
        return isSwitchedInTrouble() ? "SWITCHED_IN_TROUBLE" : state();
    }

    /** Of the badge that tells the state. */
    public String mood() {
        return switch (state()) {
            case "SWITCHED" -> isSwitchedInTrouble() ? "warm" : "good";
            case "DIFFERENT" -> "warm";
            case "FAILED" -> "bad";
            default -> "busy";
        };
    }

    public long records() {
        return json.path("records").asLong();
    }

    public long total() {
        return json.path("total").asLong();
    }

    public long perSecond() {
        return json.path("perSecond").asLong();
    }

    public String startedBy() {
        return json.path("startedBy").asString("");
    }

    public Instant startedAt() {
        return Instant.parse(json.path("startedAt").asString());
    }

    public boolean hasEnded() {
        return json.path("finishedAt").isString();
    }

    public Instant finishedAt() {
        return Instant.parse(json.path("finishedAt").asString());
    }

    public List<String> differences() {
        return json.path("differences").valueStream().map(JsonNode::asString).toList();
    }

    public String error() {
        return json.path("error").asString("");
    }

    /** Another one with everything that a watcher would see. */
    public long version() {
        return json.path("version").asLong();
    }
}
