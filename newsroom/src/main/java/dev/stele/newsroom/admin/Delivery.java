package dev.stele.newsroom.admin;

import dev.stele.newsroom.page.Frame;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A notice on its way to a receiver. */
public record Delivery(JsonNode json) {

    public String id() {
        return json.path("id").asString("");
    }

    public String state() {
        return json.path("state").asString("");
    }

    public boolean isDead() {
        return state().equals("DEAD");
    }

    public String mood() {
        return switch (state()) {
            case "DELIVERED" -> "good";
            case "DEAD" -> "bad";
            case "PENDING" -> "busy";
            default -> "";
        };
    }

    public String event(Frame frame) {
        String type = json.path("type").asString("");
        return frame.words().sayOr(type, "admin.event." + type);
    }

    public String subject() {
        return json.path("subject").asString("");
    }

    public Instant createdAt() {
        return Instant.parse(json.path("createdAt").asString());
    }

    public int attempts() {
        return json.path("attempts").size();
    }

    /** What the receiver answered last: its status, or that there was no answer. */
    public Optional<String> lastAnswer() {
        if (attempts() == 0) {
            return Optional.empty();
        }
        JsonNode last = json.path("attempts").get(attempts() - 1);
        String problem = last.path("problem").asString("");
        String status = last.path("status").isNumber() ? last.path("status").asInt() + " " : "";
        return Optional.of((status + problem).strip());
    }
}
