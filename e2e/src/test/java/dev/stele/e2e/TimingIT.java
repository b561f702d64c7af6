package dev.stele.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.e2e.people.Editor;
import dev.stele.e2e.people.Reader;
import dev.stele.e2e.people.Story;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Publication at a set time, and languages that do not wait. */
class TimingIT {

    private final Editor chief = Shared.staff().chief();
    private final Reader reader = Shared.staff().reader();

    @Test
    void scheduledArticleAppearsWhenItIsDueAndNotBefore() {
        String slug = Flow.unique("embargo");
        Story story = chief.write("en", Flow.shortText(slug));
        Instant due = Instant.now().plusSeconds(4);
        var order = Editor.order("TOGETHER", "en");
        order.put("publishAt", due.toString());

        chief.tryToPublish(story, order).expect(202);

        Flow.eventually(() -> {
            int status = reader.status("/en/news/" + slug);
            Instant seen = Instant.now();
            assertThat(status == 200 && seen.isBefore(due)).as("left early").isFalse();
            assertThat(status).isEqualTo(200);
        });
    }

    @Test
    void languagesThatDoNotWaitGoLiveAsTheyAreApproved() {
        String slug = Flow.unique("as-ready");
        Story story = chief.write("en", Flow.shortText(slug), "ru", "tg");
        chief.tryToPublish(story, Editor.order("AS_READY", "en", "ru", "tg")).expect(202);
        story = chief.read(story.id());

        assertThat(Flow.awaitPage("/en/news/" + slug).alternates()).doesNotContainKeys("ru", "tg");
        Flow.approved(story, "ru", source -> "Перевод: " + source);
        Flow.eventually(() -> assertThat(reader.page("/en/news/" + slug).alternates())
                .containsKey("ru")
                .doesNotContainKey("tg"));
        Flow.approved(story, "tg", source -> "Тарҷума: " + source);
        Flow.eventually(
                () -> assertThat(reader.page("/en/news/" + slug).alternates()).containsKeys("ru", "tg"));
    }
}
