package dev.stele.e2e.history.run;

import dev.stele.e2e.history.record.Operation;
import dev.stele.e2e.history.record.Outcome;
import dev.stele.e2e.http.Answer;
import dev.stele.e2e.people.Editor;
import dev.stele.e2e.people.Story;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Saves new revisions, gives new slugs, publishes and withdraws. */
final class Editing extends Client {

    private static final List<List<String>> SETS =
            List.of(List.of("en", "ru", "tg"), List.of("en", "ru"), List.of("en"), List.of("ru", "tg"));

    private final Editor editor;
    private final boolean publishes;
    private final Map<String, Long> restingUntil;

    /** @param restingUntil shared by all editors, so that translators keep up */
    Editing(
            String name,
            World world,
            Recorder recorder,
            long seed,
            Editor editor,
            boolean publishes,
            ConcurrentHashMap<String, Long> restingUntil) {
        super(name, world, recorder, seed, Duration.ofMillis(120));
        this.editor = editor;
        this.publishes = publishes;
        this.restingUntil = restingUntil;
    }

    @Override
    void step() {
        String article = anyArticle();
        if (recorder.now() < restingUntil.getOrDefault(article, 0L)) {
            return;
        }
        Story story = editor.read(article);
        int chance = random.nextInt(100);
        if (!publishes) {
            save(story, chance < 25);
        } else if (chance < 9) {
            withdraw(article, chance < 3 ? List.of() : List.of(World.LOCALES.get(random.nextInt(3))));
        } else {
            if (chance < 80) {
                save(story, chance < 30);
                story = editor.read(article);
            }
            int set = Math.max(0, random.nextInt(8) - 4);
            publish(story, SETS.get(set), random.nextInt(4) > 0);
        }
    }

    /** Creates an article and publishes it in its own language. */
    void create() {
        String token = world.token();
        String slug = Texts.slug(token);
        Attempt attempt = recorder.attempt(name, () -> editor.tryToWrite("en", Texts.of(token, slug), "ru", "tg"));
        if (attempt.isOk()) {
            String id =
                    Objects.requireNonNull(attempt.answer()).json().path("id").asString();
            world.created(id, token);
            world.address(id, World.SOURCE, Texts.path(slug));
            recorder.add(new Operation.Save(attempt.span(), attempt.outcome(), id, World.SOURCE, 1, token));
            publish(editor.read(id), List.of("en"), true);
        }
    }

    void save(Story story, boolean newSlug) {
        String token = world.token(story.id());
        String slug = newSlug ? Texts.slug(token) : story.slug();
        world.address(story.id(), World.SOURCE, Texts.path(slug));
        Attempt attempt = recorder.attempt(name, () -> editor.tryToRewrite(story, Texts.of(token, slug)));
        recorder.add(new Operation.Save(
                attempt.span(), attempt.outcome(), story.id(), World.SOURCE, story.revision() + 1, token));
    }

    void publish(Story story, List<String> locales, boolean together) {
        Map<String, Object> order = Editor.order(together ? "TOGETHER" : "AS_READY", locales.toArray(String[]::new));
        Attempt attempt = recorder.attempt(name, () -> editor.tryToPublish(story, order));
        recorder.add(new Operation.Order(
                attempt.span(), effective(attempt), story.id(), story.revision(), locales, together));
        if (attempt.isOk()) {
            long rest = locales.size() > 1 ? 700 + random.nextInt(3000) : random.nextInt(500);
            restingUntil.put(
                    story.id(), recorder.now() + Duration.ofMillis(rest).toNanos());
        }
    }

    void withdraw(String article, List<String> locales) {
        Map<String, Object> withdrawal = Map.of("locales", locales, "reason", "A name was wrong.");
        Attempt attempt =
                recorder.attempt(name, () -> editor.api().post("/api/articles/" + article + "/withdraw", withdrawal));
        recorder.add(new Operation.Withdrawal(attempt.span(), effective(attempt), article, locales));
    }

    private static Outcome effective(Attempt attempt) {
        Answer answer = attempt.answer();
        boolean unchanged = attempt.isOk()
                && answer != null
                && !answer.json().path("changed").asBoolean(true);
        return unchanged ? Outcome.FAIL : attempt.outcome();
    }
}
