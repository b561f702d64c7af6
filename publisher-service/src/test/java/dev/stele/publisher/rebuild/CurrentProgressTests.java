package dev.stele.publisher.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stele.publisher.rebuild.Progress.State;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CurrentProgressTests {

    private static final Instant NOW = Instant.parse("2026-09-24T06:00:00Z");

    private final CurrentProgress progress = new CurrentProgress();

    @Test
    void everyChangeHasAVersionOfItsOwn() {
        start();
        progress.become(p -> p.folded(7, NOW));
        progress.become(Progress::comparing);

        assertThat(progress.now().version()).isEqualTo(3);
        assertThat(progress.now().records()).isEqualTo(7);
    }

    @Test
    void whoHasSeenAnotherIsAnsweredAtOnce() {
        start();

        assertThat(progress.otherThan(0)).isCompletedWithValue(progress.now());
    }

    @Test
    void whoHasSeenThisOneWaitsForTheNext() {
        CompletableFuture<Progress> one = progress.otherThan(0);
        CompletableFuture<Progress> other = progress.otherThan(0);
        assertThat(one).isNotDone();

        start();

        assertThat(one)
                .succeedsWithin(Duration.ofSeconds(5))
                .extracting(Progress::state)
                .isEqualTo(State.FOLDING);
        assertThat(other)
                .succeedsWithin(Duration.ofSeconds(5))
                .extracting(Progress::version)
                .isEqualTo(1L);
        await().until(() -> progress.watchers() == 0);
    }

    @Test
    void whoGivesUpIsForgotten() {
        CompletableFuture<Progress> impatient =
                progress.otherThan(0).completeOnTimeout(progress.now(), 1, TimeUnit.MILLISECONDS);

        assertThat(impatient).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(Progress.NONE);
        await().until(() -> progress.watchers() == 0);
    }

    private void start() {
        progress.become(_ -> Progress.started(null, "admin", NOW, 10));
    }
}
