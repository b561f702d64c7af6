package dev.stele.website.freshness;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/**
 * Follows the pages topic for as long as the website runs. Whenever it may have missed something it begins anew at the end
 * of the topic, and then nothing that was kept before is trusted.
 */
@Component
class PagesFollower implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PagesFollower.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ConsumerFactory<byte[], byte[]> consumers;
    private final PageNews news;
    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private volatile @Nullable Consumer<byte[], byte[]> consumer;
    private volatile @Nullable Thread thread;
    private volatile boolean following;
    private boolean reported;

    PagesFollower(ConsumerFactory<byte[], byte[]> consumers, PageNews news) {
        this.consumers = consumers;
        this.news = news;
    }

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
        thread = Thread.ofPlatform().name("pages-follower").daemon().start(this::follow);
    }

    @Override
    public void stop() {
        stopped.countDown();
        Consumer<byte[], byte[]> current = consumer;
        if (current != null) {
            current.wakeup();
        }
    }

    @Override
    public boolean isRunning() {
        Thread current = thread;
        return current != null && current.isAlive();
    }

    /** Whether changes of pages reach this website at the moment. */
    boolean isFollowing() {
        return following;
    }

    private void follow() {
        do {
            try (Consumer<byte[], byte[]> opened = PagesConsumer.open(consumers)) {
                consumer = opened;
                new PagesConsumer(opened, news).read(this::begun, this::isStopping);
            } catch (WakeupException e) {
                LOG.debug("Woken up to stop");
            } catch (RuntimeException e) {
                broken(e);
            }
        } while (!rested());
    }

    private void begun() {
        following = true;
        LOG.info("Following the pages topic");
    }

    /** Broker or store away, or records lost: all of them end the reading, and the next one trusts nothing. */
    private void broken(RuntimeException e) {
        if (following || !reported) {
            LOG.warn(
                    "Not following the pages topic; pages in memory may grow old until it can be read: {}",
                    e.toString());
        }
        following = false;
        news.end();
        reported = true;
    }

    private boolean isStopping() {
        return stopped.getCount() == 0;
    }

    private boolean rested() {
        try {
            return stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
