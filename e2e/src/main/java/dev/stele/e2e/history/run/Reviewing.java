package dev.stele.e2e.history.run;

import dev.stele.e2e.history.record.Operation;
import dev.stele.e2e.http.Api;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Approves what was submitted, sends some of it back, and tries to approve what was not submitted. */
final class Reviewing extends Client {

    private final Api desk;

    Reviewing(String name, World world, Recorder recorder, long seed, Api desk) {
        super(name, world, recorder, seed, Duration.ofMillis(60));
        this.desk = desk;
    }

    @Override
    void step() {
        String locale = random.nextBoolean() ? "ru" : "tg";
        List<JsonNode> queue = TranslationQueue.queue(desk, locale, world);
        boolean early = random.nextInt(12) == 0;
        List<JsonNode> chosen = queue.stream()
                .filter(entry -> early != entry.path("state").asString().equals("IN_REVIEW"))
                .toList();
        if (!chosen.isEmpty()) {
            JsonNode entry = chosen.get(random.nextInt(chosen.size()));
            String path = "/api/translations/" + entry.path("id").asString();
            if (!early && random.nextInt(20) == 0) {
                recorder.attempt(name, () -> desk.post(path + "/reject", Map.of("comment", "Once more, please.")));
            } else {
                approve(path, entry, locale);
            }
        }
    }

    private void approve(String path, JsonNode entry, String locale) {
        int revision = entry.path("sourceRevision").asInt();
        Attempt attempt =
                recorder.attempt(name, () -> desk.post(path + "/approve", Map.of("sourceRevision", revision)));
        recorder.add(new Operation.Approval(
                attempt.span(), attempt.outcome(), entry.path("articleId").asString(), locale, revision));
    }
}
