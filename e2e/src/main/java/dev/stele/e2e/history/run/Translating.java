package dev.stele.e2e.history.run;

import dev.stele.e2e.history.record.Operation;
import dev.stele.e2e.people.Translator;
import dev.stele.e2e.people.Translator.Claim;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Claims translations of one language, writes them and submits; sometimes gives up half way. */
final class Translating extends Client {

    private static final Set<String> OPEN = Set.of("NEEDED", "NEEDS_WORK", "STALE", "CLAIMED");

    private final Translator translator;
    private final String locale;

    Translating(String name, World world, Recorder recorder, long seed, Translator translator, String locale) {
        super(name, world, recorder, seed, Duration.ofMillis(60));
        this.translator = translator;
        this.locale = locale;
    }

    @Override
    void step() {
        List<JsonNode> queue = TranslationQueue.queue(translator.api(), locale, world).stream()
                .filter(entry -> OPEN.contains(entry.path("state").asString()))
                // Somebody else's claim is tried now and then.
                .filter(entry -> !entry.path("state").asString().equals("CLAIMED") || random.nextInt(10) == 0)
                .toList();
        if (!queue.isEmpty()) {
            translate(queue.get(random.nextInt(queue.size())));
        }
    }

    private void translate(JsonNode entry) {
        String article = entry.path("articleId").asString();
        String translation = entry.path("id").asString();
        Attempt attempt = recorder.attempt(name, () -> translator.tryToClaim(translation));
        long claim = attempt.isOk()
                ? Objects.requireNonNull(attempt.answer()).json().path("token").asLong()
                : 0;
        recorder.add(new Operation.Claim(attempt.span(), attempt.outcome(), article, locale, name, claim));
        if (!attempt.isOk()) {
            return;
        }
        Claim held = new Claim(translation, Long.toString(claim));
        String token = world.token(article);
        int givesUp = random.nextInt(20);
        boolean written = givesUp > 0 && writeAll(held, claim, article, token);
        if (written && givesUp > 1) {
            Attempt submit = recorder.attempt(name, () -> translator.submit(held));
            recorder.add(
                    new Operation.Submission(submit.span(), submit.outcome(), article, locale, name, claim, token));
        } else if (givesUp != 1) {
            String path = "/api/translations/" + translation + "/claim";
            recorder.attempt(name, () -> translator.api().delete(path, "Claim-Token", held.token()));
        }
    }

    /** Writes every sentence, whoever wrote it before, so that one text has one token. */
    private boolean writeAll(Claim held, long claim, String article, String token) {
        for (JsonNode segment : translator.segments(held.translation()).toList()) {
            String target = Texts.translated(segment.path("source").asString(), locale, token);
            Attempt attempt = recorder.attempt(name, () -> translator.write(held, segment, target));
            recorder.add(
                    new Operation.Translation(attempt.span(), attempt.outcome(), article, locale, name, claim, token));
            if (!attempt.isOk()) {
                return false;
            }
        }
        return true;
    }
}
