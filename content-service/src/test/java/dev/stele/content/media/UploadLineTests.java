package dev.stele.content.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class UploadLineTests {
    @Test
    void worksOnFewAtOnceLetsSomeWaitAndSendsTheOthersAway() throws Exception {
        UploadLine line = new UploadLine(TestSettings.line(2, 3, 5, Duration.ofMinutes(1)));
        CountDownLatch go = new CountDownLatch(1);
        AtomicInteger atWork = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        List<Future<?>> clients = new ArrayList<>();
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 40; i++) {
                String person = "person" + i;
                clients.add(crowd.submit(() -> {
                    try {
                        line.pass(person, () -> {
                            most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
                            awaitUnchecked(go);
                            atWork.decrementAndGet();
                            return done.incrementAndGet();
                        });
                    } catch (UploadsBusy e) {
                        refused.incrementAndGet();
                    }
                    return null;
                }));
            }
            Awaitility.await().until(() -> refused.get() == 35);
            go.countDown();
            for (Future<?> client : clients) client.get();
        }
        assertThat(done).hasValue(5);
        assertThat(most).hasValue(2);
    }

    @Test
    void losesPatience() throws Exception {
        UploadLine line = new UploadLine(TestSettings.line(1, 1, 2, Duration.ofMillis(1)));
        line.pass("a", () -> {
            try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
                assertThatThrownBy(() ->
                                other.submit(() -> line.pass("b", () -> 1)).get())
                        .hasCauseInstanceOf(UploadsBusy.class);
            }
            return 0;
        });
        assertThat(line.pass("a", () -> 2)).isEqualTo(2);
    }

    @Test
    void letsTheNextInWhenOneFails() throws Exception {
        UploadLine line = new UploadLine(TestSettings.line(1, 0, 1, Duration.ofMillis(1)));
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> line.pass("a", () -> {
                        throw NotTaken.unreadable();
                    }))
                    .isInstanceOf(NotTaken.class);
        }
        assertThat(line.pass("a", () -> 1)).isEqualTo(1);
    }

    @Test
    void neverWorksForOnePersonOnly() throws Exception {
        UploadLine line = new UploadLine(TestSettings.line(2, 20, 4, Duration.ofMinutes(1)));
        CountDownLatch go = new CountDownLatch(1);
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 10; i++) {
                crowd.submit(() -> {
                    try {
                        return line.pass("greedy", () -> {
                            begun.incrementAndGet();
                            awaitUnchecked(go);
                            return 0;
                        });
                    } catch (UploadsBusy e) {
                        return refused.incrementAndGet();
                    }
                });
            }
            Awaitility.await().until(() -> refused.get() == 6 && begun.get() == 1);

            assertThat(line.pass("other", () -> 1)).isEqualTo(1);

            assertThat(begun).hasValue(1);
            go.countDown();
        }
        assertThat(begun).hasValue(4);
    }

    private static void awaitUnchecked(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
