package dev.stele.newsroom.publish;

import dev.stele.newsroom.client.Services;
import dev.stele.newsroom.client.Versioned;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Articles on their way to the readers, as the content service has them. */
@Component
class Publications {

    private final Services services;

    Publications(Services services) {
        this.services = services;
    }

    Versioned<Article> article(UUID id) {
        return services.content().get("/api/articles/{id}", id).versioned(Article.class);
    }

    Status status(UUID id) {
        return services.content().get("/api/articles/{id}/status", id).read(Status.class);
    }

    Findings findings(UUID id, int revision, List<String> locales) {
        return services.content()
                .get("/api/articles/{id}/lint", id)
                .query("revision", String.valueOf(revision))
                .query("locales", String.join(",", locales))
                .read(Findings.class);
    }

    /** @param order which names the revision that is meant */
    void publish(UUID id, Map<String, Object> order) {
        services.content().post("/api/articles/{id}/publish", id).json(order).send();
    }

    void release(UUID id, String etag, Map<String, Object> release) {
        services.content()
                .post("/api/articles/{id}/release", id)
                .ifMatch(etag)
                .json(release)
                .send();
    }

    void withdraw(UUID id, List<String> locales, String reason) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("locales", locales);
        request.put("reason", reason);
        services.content().post("/api/articles/{id}/withdraw", id).json(request).send();
    }
}
