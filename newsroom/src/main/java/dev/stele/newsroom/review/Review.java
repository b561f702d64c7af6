package dev.stele.newsroom.review;

import dev.stele.newsroom.client.Services;
import dev.stele.newsroom.translation.Segment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a reviewer does, as calls of the translation service. */
@Component
class Review {

    private static final String ONE = "/api/translations/{id}";
    private static final String SEGMENT = ONE + "/segments/{segment}";

    private final Services services;

    Review(Services services) {
        this.services = services;
    }

    Segment edit(UUID id, String segment, String target, String sourceHash) {
        return services.translation()
                .put(SEGMENT + "/edit", id, segment)
                .json(Map.of("target", target, "sourceHash", sourceHash))
                .read(Segment.class);
    }

    void waive(UUID id, String segment, String code, String reason) {
        services.translation()
                .post(SEGMENT + "/waivers", id, segment)
                .json(Map.of("code", code, "reason", reason))
                .send();
    }

    /** Approves the text that was read, and no other. */
    void approve(UUID id, int sourceRevision, String textHash, @Nullable String waiver) {
        Map<String, Object> order = new HashMap<>();
        order.put("sourceRevision", sourceRevision);
        order.put("textHash", textHash);
        if (waiver != null && !waiver.isBlank()) order.put("waiver", waiver.strip());
        services.translation().post(ONE + "/approve", id).json(order).send();
    }

    void sendBack(UUID id, String comment, List<String> segments, Map<String, String> comments) {
        services.translation()
                .post(ONE + "/reject", id)
                .json(Map.of("comment", comment, "segments", segments, "comments", comments))
                .send();
    }
}
