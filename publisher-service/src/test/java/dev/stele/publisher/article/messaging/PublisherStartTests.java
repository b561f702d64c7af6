package dev.stele.publisher.article.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.publisher.article.Dossier;
import dev.stele.publisher.article.LiveFold;
import dev.stele.publisher.article.SiteStore;
import dev.stele.publisher.article.Sites;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** A service that has stopped makes nothing any more, also when it is stopped while it starts. */
class PublisherStartTests {

    @Test
    void theEndOfAnAttemptIsAwaited() throws InterruptedException {
        SlowSites sites = new SlowSites();
        PublisherStart start = new PublisherStart(sites, new LiveFold(sites, null, null, null), null, null, null, null);
        start.start();
        sites.asked.await();

        start.stop();

        assertThat(sites.answered).isTrue();
    }

    /** Answers late, whoever interrupts. */
    private static final class SlowSites implements Sites {

        final CountDownLatch asked = new CountDownLatch(1);
        final AtomicBoolean answered = new AtomicBoolean();

        @Override
        public String live() {
            asked.countDown();
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(500);
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            answered.set(true);
            throw new IllegalStateException("the store is away");
        }

        @Override
        public SiteStore open(String database) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean blank(String database) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Dossier> dossier(UUID article) {
            throw new UnsupportedOperationException();
        }
    }
}
