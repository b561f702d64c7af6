package dev.stele.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.e2e.people.Editor;
import dev.stele.e2e.people.Story;
import dev.stele.stack.Part;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Fault 6: the publisher dies around the one write that shows a set of languages. */
class KilledPublisherIT {

    private final Healed healed = new Healed();
    private final Editor chief = Shared.staff().chief();
    private final String slug = Flow.unique("torn");

    @Test
    void deathBeforeTheFlipShowsNoLanguageAndThenAll() {
        Story story = awaitingLastApproval();
        Shared.house().restartToDieAt(Part.PUBLISHER, "page-before-flip");

        Flow.approved(story, "tg", source -> "Тарҷума: " + source);
        awaitDeath();

        Flow.assertStatus("/en/news/" + slug, 404);
        Shared.house().restart(Part.PUBLISHER);
        assertAllLanguages();
        healed.verify();
        assertThat(flips(story)).isEqualTo(1);
    }

    @Test
    void deathAfterTheFlipShowsAllLanguagesOnceAndForGood() {
        Story story = awaitingLastApproval();
        Shared.house().restartToDieAt(Part.PUBLISHER, "page-after-flip");

        Flow.approved(story, "tg", source -> "Тарҷума: " + source);
        awaitDeath();

        assertThat(liveLocales(story)).containsExactly("en", "ru", "tg");
        Shared.house().restart(Part.PUBLISHER);
        assertAllLanguages();
        healed.verify();
        assertThat(flips(story)).isEqualTo(1);
    }

    /** Ordered in three languages together, and approved in all but one. */
    private Story awaitingLastApproval() {
        Story story = chief.publish(chief.write("en", Flow.shortText(slug), "ru", "tg"), "en", "ru", "tg");
        Flow.approved(story, "ru", source -> "Перевод: " + source);
        Flow.settled();
        return story;
    }

    private static void awaitDeath() {
        Flow.eventually(() -> assertThat(Shared.house().isWell(Part.PUBLISHER)).isFalse());
    }

    private void assertAllLanguages() {
        assertThat(Flow.awaitPage("/en/news/" + slug).alternates()).containsKeys("en", "ru", "tg");
    }

    private static List<String> liveLocales(Story story) {
        return manifest(story).getList("live", Document.class).stream()
                .map(variant -> variant.getString("locale"))
                .toList();
    }

    private static long flips(Story story) {
        return ((Number) manifest(story).get("version")).longValue();
    }

    private static Document manifest(Story story) {
        Document manifest = Shared.house()
                .stores()
                .site()
                .getCollection("articles")
                .find(new Document("_id", story.id()))
                .first();
        assertThat(manifest).isNotNull();
        return manifest;
    }
}
