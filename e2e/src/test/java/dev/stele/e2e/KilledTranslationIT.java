package dev.stele.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.e2e.people.Editor;
import dev.stele.e2e.people.Story;
import dev.stele.stack.Part;
import java.io.UncheckedIOException;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Fault 5: the translation service dies between its store and the log, on either side. */
class KilledTranslationIT {

    private final Healed healed = new Healed();
    private final Editor chief = Shared.staff().chief();
    private final String slug = Flow.unique("half-translated");

    @Test
    void deathBeforeTheOffsetIsKeptMakesNoSecondTranslation() {
        Story story = chief.write("en", Flow.shortText(slug), "ru");
        Flow.settled();
        Shared.house().restartToDieAt(Part.TRANSLATION, "translation-before-offset");

        story = chief.release(story, "MAJOR", "ready");
        awaitDeath();
        Shared.house().restart(Part.TRANSLATION);

        Flow.approved(story, "ru", source -> "Перевод: " + source);
        chief.publish(chief.read(story.id()), "en", "ru");
        assertThat(Flow.awaitPage("/en/news/" + slug).alternates()).containsKey("ru");
        healed.verify();
        assertThat(translations(story)).isEqualTo(1);
    }

    @Test
    void approvalThatWasStoredReachesTheReadersAfterTheDeath() {
        Story story = chief.publish(chief.write("en", Flow.shortText(slug), "ru"), "en", "ru");
        String task = Flow.submitted(story, "ru", source -> "Перевод: " + source);
        Flow.settled();
        Shared.house().restartToDieAt(Part.TRANSLATION, "outbox-before-send");

        try {
            Shared.staff().reviewer().approve(task);
        } catch (UncheckedIOException lostWithTheProcess) {
            assertThat(lostWithTheProcess).hasMessageContaining("approve");
        }
        awaitDeath();
        Flow.assertStatus("/en/news/" + slug, 404);
        Shared.house().restart(Part.TRANSLATION);

        assertThat(Flow.awaitPage("/en/news/" + slug).alternates()).containsKey("ru");
        healed.verify();
    }

    private static void awaitDeath() {
        Flow.eventually(
                () -> assertThat(Shared.house().isWell(Part.TRANSLATION)).isFalse());
    }

    private static long translations(Story story) {
        return Shared.house()
                .stores()
                .translation()
                .getCollection("translations")
                .countDocuments(new Document("articleId", story.id()));
    }
}
