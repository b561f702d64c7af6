package dev.stele.e2e.people;

import dev.stele.e2e.http.Answer;
import dev.stele.e2e.http.Api;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Looks after the publisher. */
public final class Operator {

    private final Api publisher;

    public Operator(Api publisher) {
        this.publisher = publisher;
    }

    /** What is live of an article and what it waits for. */
    public Answer article(String id) {
        return publisher.get("/api/articles/" + id);
    }

    public JsonNode deadLetters() {
        return publisher.get("/api/dead-letters").expect(200).json();
    }

    public Answer retry(String deadLetter) {
        return publisher.post("/api/dead-letters/" + deadLetter + "/retry", Map.of());
    }

    /** Starts a rebuild beside the live site. */
    public Answer rebuild() {
        return publisher.post("/api/rebuild", Map.of());
    }

    public JsonNode rebuilding() {
        return publisher.get("/api/rebuild").expect(200).json();
    }
}
