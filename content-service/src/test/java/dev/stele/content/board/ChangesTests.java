package dev.stele.content.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ChangesTests {
    private static final Duration NOW = Duration.ZERO;
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private final Changes changes = new Changes(new BoardSettings(3, 2, 3, LONG, LONG));

    @Test
    void tellsEveryoneOfEachArticleOnceAndInOrder() throws InterruptedException {
        try (var first = changes.watch("nora").orElseThrow();
                var second = changes.watch("nora").orElseThrow()) {
            List.of(ONE, OTHER, ONE).forEach(changes::changed);

            assertThat(first.next(NOW).articles()).containsExactly(ONE, OTHER);
            assertThat(second.next(NOW).articles()).containsExactly(ONE, OTHER);
            assertThat(first.next(NOW).articles()).isEmpty();
        }
    }

    @Test
    void doesNotNameMoreThanTheQueueHolds() throws InterruptedException {
        try (var watcher = changes.watch("nora").orElseThrow()) {
            for (int i = 0; i < 5; i++) changes.changed(UUID.randomUUID());
            Changes.Change change = watcher.next(NOW);

            assertThat(change.everything()).isTrue();
            assertThat(change.articles()).isEmpty();
            changes.changed(ONE);
            assertThat(watcher.next(NOW)).isEqualTo(new Changes.Change(java.util.Set.of(ONE), false, false));
        }
    }

    @Test
    void letsNoMoreLookThanThereMayBeUntilOneGoes() {
        var first = changes.watch("nora").orElseThrow();
        changes.watch("nora").orElseThrow();
        changes.watch("ivan").orElseThrow();
        assertThat(changes.watch("chief")).isEmpty();
        first.close();
        assertThat(changes.watch("chief")).isPresent();
    }

    @Test
    void onePersonsStreamsKeepNobodyElseOut() throws InterruptedException {
        var first = changes.watch("nora").orElseThrow();
        for (int i = 0; i < 500; i++) assertThat(changes.watch("nora")).isPresent();
        assertThat(first.next(NOW).over()).isTrue();
        assertThat(changes.watch("chief")).isPresent();
    }

    @Test
    void wakesWhoWaits() {
        var watcher = changes.watch("nora").orElseThrow();
        var waiting = CompletableFuture.supplyAsync(() -> {
            try {
                return watcher.next(LONG);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        changes.changed(ONE);
        assertThat(waiting.orTimeout(10, java.util.concurrent.TimeUnit.SECONDS)
                        .join()
                        .articles())
                .containsExactly(ONE);
    }

    @Test
    void endsForAllWhenTheServiceEnds() throws InterruptedException {
        var watcher = changes.watch("nora").orElseThrow();
        changes.close();
        assertThat(watcher.next(LONG).over()).isTrue();
        assertThat(changes.watch("nora")).isEmpty();
    }
}
