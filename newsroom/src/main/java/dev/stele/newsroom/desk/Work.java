package dev.stele.newsroom.desk;

import dev.stele.newsroom.client.Call;
import dev.stele.newsroom.client.Services;
import dev.stele.newsroom.translation.Claim;
import dev.stele.newsroom.translation.Segment;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a translator does, as calls of the translation service. */
@Component
class Work {

    private static final String ONE = "/api/translations/{id}";
    private static final String SEGMENT = ONE + "/segments/{segment}";
    private static final String TOKEN = "Claim-Token";

    private final Services services;

    Work(Services services) {
        this.services = services;
    }

    Claim claim(UUID id) {
        return services.translation().post(ONE + "/claim", id).read(Claim.class);
    }

    Claim renew(UUID id, long token) {
        return services.translation()
                .post(ONE + "/renew", id)
                .header(TOKEN, Long.toString(token))
                .read(Claim.class);
    }

    void giveBack(UUID id, long token) {
        services.translation()
                .delete(ONE + "/claim", id)
                .header(TOKEN, Long.toString(token))
                .send();
    }

    Segment save(UUID id, String segment, TargetText text) {
        return services.translation()
                .put(SEGMENT, id, segment)
                .header(TOKEN, Long.toString(text.token()))
                .json(Map.of(
                        "target", text.target(),
                        "sourceHash", text.sourceHash(),
                        "origin", text.origin(),
                        "confirmed", text.confirmed()))
                .read(Segment.class);
    }

    void submit(UUID id, long token) {
        services.translation()
                .post(ONE + "/submit", id)
                .header(TOKEN, Long.toString(token))
                .send();
    }

    void join(UUID id, String segment, long token) {
        services.translation()
                .post(SEGMENT + "/join", id, segment)
                .header(TOKEN, Long.toString(token))
                .send();
    }

    void cut(UUID id, String segment, long token, int at, @Nullable Integer targetAt) {
        Map<String, Integer> place = new HashMap<>();
        place.put("at", at);
        if (targetAt != null) place.put("targetAt", targetAt);
        Call call = services.translation().post(SEGMENT + "/cut", id, segment);
        call.header(TOKEN, Long.toString(token)).json(place).send();
    }

    /**
     * A target as it comes from the page.
     *
     * @param origin HUMAN, or MEMORY for a suggestion that was taken as it is
     * @param confirmed whether the sentence is done with it
     */
    record TargetText(String target, String sourceHash, String origin, boolean confirmed, long token) {

        TargetText {
            origin = origin != null && origin.equals("MEMORY") ? "MEMORY" : "HUMAN";
        }
    }
}
