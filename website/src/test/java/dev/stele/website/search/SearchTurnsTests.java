package dev.stele.website.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.stele.website.search.index.SearchSettings;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SearchTurnsTests {

    @Test
    void oneMoreThanMayRunWaitsAndOneMoreThanMayWaitIsRefused() {
        SearchTurns turns = turns(1, Duration.ofMinutes(1));
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger running = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = CompletableFuture.supplyAsync(() -> turns.run(() -> until(end, running)), threads);
            await().until(() -> running.get() == 1);
            var second = CompletableFuture.supplyAsync(() -> turns.run(() -> until(end, running)), threads);
            await().until(() -> turns.waiting() == 1);
            assertThatExceptionOfType(SearchBusy.class).isThrownBy(() -> turns.run(() -> 0));
            assertThat(running).hasValue(1);
            end.countDown();
            assertThat(first.join() + second.join()).isEqualTo(3);
        }
    }

    @Test
    void noneWaitsLongerThanTheSettingsSay() {
        SearchTurns turns = turns(5, Duration.ofMillis(20));
        int inner = turns.run(() -> CompletableFuture.supplyAsync(() -> turns.run(() -> 1))
                .exceptionally(e -> e.getCause() instanceof SearchBusy ? -1 : -2)
                .join());
        assertThat(inner).isEqualTo(-1);
    }

    @Test
    void aSearchThatFailsGivesItsTurnBack() {
        SearchTurns turns = turns(0, Duration.ZERO);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> turns.run(() -> {
                    throw new IllegalStateException();
                }));
        assertThat(turns.<Integer>run(() -> 7)).isEqualTo(7);
    }

    private static SearchTurns turns(int queued, Duration queueTimeout) {
        return new SearchTurns(new SearchSettings(Duration.ofSeconds(1), 1, queued, queueTimeout));
    }

    private static int until(CountDownLatch end, AtomicInteger running) {
        int number = running.incrementAndGet();
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return number;
    }
}
