package dev.stele.website.delivery;

import dev.stele.website.answer.Answer;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes answers of the delivery API: JSON that any site may read, and problem documents. */
@Component
class DeliveryAnswers {

    private static final String FRESH = "public, max-age=0, stale-while-revalidate=30, stale-if-error=3600";

    private final JsonMapper json;

    DeliveryAnswers(JsonMapper json) {
        this.json = json;
    }

    Answer ok(Object value) {
        return open(Answer.status(200).text("application/json", json.writeValueAsString(value)))
                .cacheControl(FRESH)
                .build();
    }

    Answer moved(String location) {
        return open(Answer.status(301))
                .header("Location", location)
                .cacheControl("no-cache")
                .build();
    }

    Answer problem(int status, String type, String title, String detail) {
        Map<String, Object> problem =
                Map.of("type", "/problems/" + type, "title", title, "status", status, "detail", detail);
        return open(Answer.status(status).text("application/problem+json", json.writeValueAsString(problem)))
                .cacheControl("no-cache")
                .passing()
                .build();
    }

    private static Answer.Builder open(Answer.Builder answer) {
        return answer.header("Access-Control-Allow-Origin", "*");
    }
}
