package dev.stele.content.lint.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PassageWriterTests {
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    private final Memory.Kept kept = new Memory.Kept();
    private final AtomicInteger calls = new AtomicInteger();

    private static ArticlePassages article(UUID id, long version) {
        return new ArticlePassages(id, version, "Headline", Instant.EPOCH, Instant.EPOCH, List.of());
    }

    /** A store to which something happens before it keeps anything. */
    private PassageWriter writer(Runnable before) {
        PassageStore store = new PassageStore() {
            @Override
            public void keep(List<ArticlePassages> changed, Instant now) {
                calls.incrementAndGet();
                before.run();
                kept.keep(changed, now);
            }

            @Override
            public void forget(List<UUID> articles) {
                kept.forget(articles);
            }

            @Override
            public List<ArticlePassages> keptSince(Instant time) {
                return kept.keptSince(time);
            }
        };
        return new PassageWriter(store, Clock.systemUTC());
    }

    @Test
    void severalChangesOfAMomentAreOneWrite() {
        PassageWriter writer = writer(() -> {});
        writer.keep(article(FIRST, 1));
        writer.keep(article(FIRST, 2));
        writer.keep(article(SECOND, 1));
        writer.forget(SECOND);

        await().until(() -> !kept.kept.isEmpty());
        writer.close();
        assertThat(kept.kept).containsExactly(article(FIRST, 2));
    }

    @Test
    void theLastWriteWaitsForTheOneUnderWay() {
        CountDownLatch go = new CountDownLatch(1);
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        PassageWriter writer = writer(() -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            awaitUnchecked(go);
            atOnce.decrementAndGet();
        });
        writer.keep(article(FIRST, 1));
        await().until(() -> calls.get() == 1);
        writer.keep(article(SECOND, 1));
        Thread end = Thread.ofVirtual().start(writer::close);
        await().until(() -> end.getState() == Thread.State.TIMED_WAITING);
        go.countDown();

        await().until(() -> !end.isAlive());
        assertThat(kept.kept).containsExactly(article(FIRST, 1), article(SECOND, 1));
        assertThat(most).hasValue(1);
    }

    @Test
    void whatTheStoreRefusedIsWrittenAtTheEnd() {
        PassageWriter writer = writer(() -> {
            if (calls.get() == 1) throw new IllegalStateException("away");
        });
        writer.keep(article(FIRST, 1));
        await().until(() -> calls.get() == 1);

        writer.close();
        assertThat(kept.kept).containsExactly(article(FIRST, 1));
    }

    private static void awaitUnchecked(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
