package dev.stele.e2e;

import static org.awaitility.Awaitility.await;

import dev.stele.contracts.Topics;
import dev.stele.e2e.people.Editor;
import dev.stele.e2e.people.Page;
import dev.stele.e2e.people.Staff;
import dev.stele.e2e.people.Story;
import dev.stele.e2e.people.Text;
import java.time.Duration;
import java.util.UUID;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/** Steps that many tests take on the way to what they are about. */
public final class Flow {

    static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration OFTEN = Duration.ofMillis(50);

    private Flow() {}

    /** A word that no other article of this run has. */
    public static String unique(String word) {
        return word + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** A short English text under a slug of its own. */
    public static Text shortText(String slug) {
        return Text.headed("News about " + slug)
                .with("slug", slug)
                .paragraph("p1", "One sentence is enough here. A second one makes it two.");
    }

    /** A published one-language article. */
    static Story published(Text text) {
        Editor chief = Shared.staff().chief();
        Story story = chief.publish(chief.write("en", text), "en");
        awaitPage(path(story));
        return story;
    }

    static String path(Story story) {
        return "/" + story.json().path("sourceLocale").asString() + "/news/" + story.slug();
    }

    static Page awaitPage(String path) {
        eventually(() -> assertStatus(path, 200));
        return Shared.staff().reader().page(path);
    }

    static void assertStatus(String path, int status) {
        int answered = Shared.staff().reader().status(path);
        if (answered != status) {
            throw new AssertionError(path + " answers " + answered + ", not " + status);
        }
    }

    /** The translation of an article that waits in the queue of a language. */
    public static String task(Story story, String locale) {
        return task(Shared.staff(), story, locale);
    }

    static String task(Staff staff, Story story, String locale) {
        return await().atMost(PATIENCE)
                .pollInterval(OFTEN)
                .until(
                        () -> staff.translator(locale).queued(story.id(), story.revision()),
                        java.util.Optional::isPresent)
                .map(entry -> entry.path("id").asString())
                .orElseThrow();
    }

    /** Translates the current revision and hands it in; gives the translation's id. */
    static String submitted(Story story, String locale, UnaryOperator<String> words) {
        String task = task(story, locale);
        Shared.staff().translator(locale).translate(task, words);
        return task;
    }

    static void approved(Story story, String locale, UnaryOperator<String> words) {
        Shared.staff().reviewer().approve(submitted(story, locale, words));
    }

    static void eventually(org.awaitility.core.ThrowingRunnable check) {
        await().atMost(PATIENCE).pollInterval(OFTEN).ignoreExceptions().untilAsserted(check);
    }

    /** Waits until everything that was saved has been sent, read and applied. */
    public static void settled() {
        eventually(() -> {
            var waiting = Shared.house().stores().outboxes();
            var lags = Shared.house().log().lags(Topics.NEWS);
            boolean behind = lags.values().stream().anyMatch(lag -> lag > 0);
            if (!waiting.isEmpty() || lags.isEmpty() || behind) {
                throw new AssertionError("outboxes " + waiting + ", lags " + lags);
            }
        });
    }

    static JsonNode live(Story story) {
        return Shared.staff().operator().article(story.id()).expect(200).json();
    }
}
