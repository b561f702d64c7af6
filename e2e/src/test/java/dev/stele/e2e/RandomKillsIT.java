package dev.stele.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.e2e.people.Editor;
import dev.stele.e2e.people.Story;
import dev.stele.stack.Part;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** kill -9 of one part after the other while an editor publishes: what was acknowledged is live in the end. */
class RandomKillsIT {

    private static final List<Part> VICTIMS =
            List.of(Part.CONTENT, Part.PUBLISHER, Part.BROKER, Part.STORE, Part.TRANSLATION, Part.WEBSITE);

    private static final Duration BREATH = Duration.ofMillis(30);

    private final Healed healed = new Healed();
    private final Editor chief = Shared.staff().chief();
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
    private final AtomicBoolean stop = new AtomicBoolean();

    @Test
    void everyAcknowledgedPublicationIsLiveWhateverDied() throws InterruptedException {
        long seed = Long.getLong("stele.seed", System.nanoTime());
        System.out.println("random kills with -Dstele.seed=" + seed);
        Random random = new Random(seed);
        Thread editor = Thread.ofVirtual().start(this::publishOnAndOn);
        for (Part victim : VICTIMS) {
            int before =
                    acknowledged.values().stream().mapToInt(Integer::intValue).sum();
            int after = before + 1 + random.nextInt(4);
            Flow.eventually(() -> assertThat(acknowledged.values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isGreaterThanOrEqualTo(after));
            Shared.house().kill(victim);
            Shared.house().restart(victim);
        }
        stop.set(true);
        editor.join();

        System.out.println(acknowledged.size() + " articles were published meanwhile");
        assertThat(acknowledged).isNotEmpty();
        healed.verify();
        acknowledged.forEach((id, revision) -> {
            Story story = chief.read(id);
            Flow.eventually(() -> assertThat(
                            Shared.staff().reader().get(Flow.path(story)).text())
                    .as("the last acknowledged change of %s", id)
                    .containsPattern(changes(revision)));
        });
    }

    /** A change that failed may have happened all the same, so a later one is right too. */
    private static String changes(int revision) {
        return "Change (" + revision + "|" + (revision + 1) + ") of it";
    }

    private void publishOnAndOn() {
        for (int article = 0; !stop.get(); article++) {
            String slug = Flow.unique("random-" + article);
            try {
                Story story = chief.write("en", Flow.shortText(slug));
                for (int change = 1; change <= 3 && !stop.get(); change++) {
                    var text = Flow.shortText(slug).paragraph("p1", "Change " + change + " of it.");
                    story = chief.rewrite(story, text);
                    chief.tryToPublish(story, Editor.order("TOGETHER", "en")).expect(202);
                    acknowledged.put(story.id(), change);
                    story = chief.read(story.id());
                }
            } catch (RuntimeException | AssertionError refusedOrLost) {
                // Nothing was acknowledged, so nothing is expected.
            }
            LockSupport.parkNanos(BREATH.toNanos());
        }
    }
}
