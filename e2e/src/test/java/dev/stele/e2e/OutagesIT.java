package dev.stele.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.e2e.http.Answer;
import dev.stele.e2e.people.Editor;
import dev.stele.e2e.people.Story;
import dev.stele.stack.Part;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Broker and store are killed and come back. */
class OutagesIT {

    private static final Duration NORMAL = Duration.ofSeconds(2);

    private final Healed healed = new Healed();
    private final Editor chief = Shared.staff().chief();

    /** Fault 7. */
    @Test
    void savesGoOnWithoutTheBrokerAndAreSentInOrderWhenItReturns() {
        String slug = Flow.unique("no-broker");
        Story first = Flow.published(Flow.shortText(slug));
        Shared.house().kill(Part.BROKER);
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            long begun = System.nanoTime();
            stories.add(chief.publish(chief.write("en", Flow.shortText(slug + "-" + i)), "en"));
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(NORMAL);
        }
        for (int i = 1; i <= 3; i++) {
            var text = Flow.shortText(slug).paragraph("p1", "Change " + i + " without a broker.");
            first = chief.publish(chief.rewrite(chief.read(first.id()), text), "en");
        }

        Shared.house().restart(Part.BROKER);

        stories.forEach(story -> Flow.awaitPage(Flow.path(story)));
        Flow.eventually(() -> assertThat(Shared.staff().reader().sees("/en/news/" + slug, "Change 3 without a broker."))
                .isTrue());
        healed.verify();
    }

    /** Fault 9. */
    @Test
    void readersAreServedWithoutTheStoreAndNothingIsParked() {
        String slug = Flow.unique("no-store");
        Story story = Flow.published(Flow.shortText(slug));
        Shared.staff().reader().page("/en/news/" + slug);
        Flow.settled();
        Shared.house().kill(Part.STORE);

        assertThat(Shared.staff().reader().sees("/en/news/" + slug, slug)).isTrue();
        Answer refused = chief.tryToWrite("en", Flow.shortText(slug + "-lost"));
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        Shared.house().restart(Part.STORE);

        Flow.eventually(
                () -> assertThat(chief.api().get("/api/articles/" + story.id()).status())
                        .isEqualTo(200));
        Story changed = chief.read(story.id());
        chief.publish(chief.rewrite(changed, Flow.shortText(slug).paragraph("p1", "After the outage.")), "en");
        Flow.eventually(() -> assertThat(Shared.staff().reader().sees("/en/news/" + slug, "After the outage."))
                .isTrue());
        healed.verify();
    }
}
