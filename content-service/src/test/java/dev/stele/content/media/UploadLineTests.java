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
        UploadLine line = new UploadLine(TestSettings.with(2, 3, Duration.ofMinutes(1)));
        CountDownLatch go = new CountDownLatch(1);
        AtomicInteger atWork = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        List<Future<?>> clients = new ArrayList<>();
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 40; i++) {
                clients.add(crowd.submit(() -> {
                    try {
                        line.pass(() -> {
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
        UploadLine line = new UploadLine(TestSettings.with(1, 1, Duration.ofMillis(1)));
        line.pass(() -> {
            try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
                assertThatThrownBy(() -> other.submit(() -> line.pass(() -> 1)).get())
                        .hasCauseInstanceOf(UploadsBusy.class);
            }
            return 0;
        });
        assertThat(line.pass(() -> 2)).isEqualTo(2);
    }

    @Test
    void letsTheNextInWhenOneFails() throws Exception {
        UploadLine line = new UploadLine(TestSettings.with(1, 0, Duration.ofMillis(1)));
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> line.pass(() -> {
                        throw NotTaken.unreadable();
                    }))
                    .isInstanceOf(NotTaken.class);
        }
        assertThat(line.pass(() -> 1)).isEqualTo(1);
    }

    private static void awaitUnchecked(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
