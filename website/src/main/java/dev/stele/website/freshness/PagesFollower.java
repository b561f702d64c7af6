package dev.stele.website.freshness;

import dev.stele.website.background.Worker;
import java.time.Duration;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/**
 * Follows the pages topic for as long as the website runs. Whenever it may have missed something it begins anew at the end
 * of the topic, and then nothing that was kept before is trusted.
 */
@Component
class PagesFollower extends Worker {

    private static final Logger LOG = LoggerFactory.getLogger(PagesFollower.class);
    private static final Duration RESPITE = Duration.ofSeconds(1);

    private final ConsumerFactory<byte[], byte[]> consumers;
    private final PageNews news;
    private volatile @Nullable Consumer<byte[], byte[]> consumer;
    private volatile boolean following;
    private boolean reported;

    PagesFollower(ConsumerFactory<byte[], byte[]> consumers, PageNews news) {
        super("pages-follower", RESPITE);
        this.consumers = consumers;
        this.news = news;
    }

    @Override
    public void stop() {
        Consumer<byte[], byte[]> current = consumer;
        if (current != null) {
            current.wakeup();
        }
        super.stop();
    }

    /** Whether changes of pages reach this website at the moment. */
    boolean isFollowing() {
        return following;
    }

    /** One reading of the topic, which ends only when it must begin anew. */
    @Override
    protected boolean work() {
        try (Consumer<byte[], byte[]> opened = PagesConsumer.open(consumers)) {
            consumer = opened;
            new PagesConsumer(opened, news).read(this::begun, this::isStopping);
        } catch (WakeupException e) {
            LOG.debug("Woken up to stop");
        } catch (RuntimeException e) {
            broken(e);
        }
        return false;
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
}
