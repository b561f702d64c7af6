package dev.stele.website.delivery;

import dev.stele.website.answer.Answer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes answers of the delivery API: JSON, and problem documents (RFC 9457) for all that is wrong. */
@Component
public class DeliveryAnswers {

    private static final String FRESH = "public, max-age=0, stale-while-revalidate=30, stale-if-error=3600";

    private final JsonMapper json;

    DeliveryAnswers(JsonMapper json) {
        this.json = json;
    }

    /** @param keys by which a cache in front finds the answer when it must go */
    Answer.Builder ok(Object value, String keys) {
        return Answer.status(200)
                .text("application/json", json.writeValueAsString(value))
                .header("Surrogate-Key", keys)
                .cacheControl(FRESH);
    }

    public Answer problem(int status, String type, String title, String detail) {
        return problem(status, type, title, detail, Map.of());
    }

    /** @param more members of this type of problem */
    Answer problem(int status, String type, String title, String detail, Map<String, ?> more) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "/problems/" + type);
        problem.put("title", title);
        problem.put("status", status);
        problem.put("detail", detail);
        problem.putAll(more);
        return Answer.status(status)
                .text("application/problem+json", json.writeValueAsString(problem))
                .cacheControl("no-cache")
                .passing()
                .build();
    }
}
