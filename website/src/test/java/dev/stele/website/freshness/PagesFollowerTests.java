package dev.stele.website.freshness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stele.contracts.Topics;
import dev.stele.website.answer.TestMemory;
import dev.stele.website.site.NoCatalogue;
import dev.stele.website.site.Site;
import dev.stele.website.site.SiteMemory;
import dev.stele.website.site.SiteStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.ConsumerFactory;
import tools.jackson.databind.json.JsonMapper;

class PagesFollowerTests {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final TopicPartition PARTITION = new TopicPartition(Topics.PAGES, 0);

    private final TestMemory memory = new TestMemory();
    private final Queue<MockConsumer<byte[], byte[]>> consumers = new ConcurrentLinkedQueue<>();
    private volatile boolean storeAway;

    private final PagesFollower follower = new PagesFollower(
            new Factory(consumers),
            new PageNews(
                    memory.cache(),
                    new FlakyStore(),
                    new SiteMemory(new NoCatalogue()),
                    JsonMapper.builder().build()));

    @AfterEach
    void stop() {
        follower.stop();
        await().atMost(SOON).until(() -> !follower.isRunning());
    }

    @Test
    void trustsNothingThatWasKeptBeforeAGap() {
        MockConsumer<byte[], byte[]> first = consumer();
        consumers.add(first);
        consumers.add(consumer());
        follower.start();
        await().atMost(SOON).until(follower::isFollowing);
        memory.keep("/en/");

        first.setPollException(new OffsetOutOfRangeException(Map.of(PARTITION, 7L)));

        await().atMost(SOON).until(() -> !memory.has("/en/"));
        await().atMost(SOON).until(follower::isFollowing);
    }

    @Test
    void keepsWhatItHasUntilTheStoreAnswers() {
        consumers.add(consumer());
        consumers.add(consumer());
        consumers.add(consumer());
        memory.keep("/en/");
        storeAway = true;
        follower.start();
        await().atMost(SOON).until(() -> consumers.size() < 2);
        assertThat(memory.has("/en/")).isTrue();
        assertThat(follower.isFollowing()).isFalse();

        storeAway = false;
        await().atMost(SOON).until(follower::isFollowing);
        assertThat(memory.has("/en/")).isFalse();
    }

    @Test
    void dropsEverythingAtARecordWithoutAType() {
        MockConsumer<byte[], byte[]> only = consumer();
        consumers.add(only);
        follower.start();
        await().atMost(SOON).until(follower::isFollowing);
        memory.keep("/en/");
        memory.keep("/media/a/1");

        only.schedulePollTask(() -> only.addRecord(new ConsumerRecord<>(Topics.PAGES, 0, 7, null, null)));

        await().atMost(SOON).until(() -> !memory.has("/en/"));
        assertThat(memory.has("/media/a/1")).isTrue();
    }

    private static MockConsumer<byte[], byte[]> consumer() {
        MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("none");
        Node node = Node.noNode();
        Node[] nodes = {node};
        consumer.updatePartitions(Topics.PAGES, List.of(new PartitionInfo(Topics.PAGES, 0, node, nodes, nodes)));
        consumer.updateEndOffsets(Map.of(PARTITION, 7L));
        return consumer;
    }

    private record Factory(Queue<MockConsumer<byte[], byte[]>> consumers) implements ConsumerFactory<byte[], byte[]> {

        @Override
        public Consumer<byte[], byte[]> createConsumer(
                @Nullable String group, @Nullable String prefix, @Nullable String suffix, @Nullable Properties own) {
            MockConsumer<byte[], byte[]> next = consumers.poll();
            if (next == null) {
                throw new IllegalStateException("no more consumers");
            }
            return next;
        }

        @Override
        public Consumer<byte[], byte[]> createConsumer(
                @Nullable String group, @Nullable String prefix, @Nullable String suffix) {
            return createConsumer(group, prefix, suffix, null);
        }

        @Override
        public boolean isAutoCommit() {
            return false;
        }
    }

    private final class FlakyStore implements SiteStore {

        @Override
        public <T> T read(Function<Site, T> reader) {
            if (storeAway) {
                throw new IllegalStateException("store away");
            }
            return reader.apply(EmptySite.INSTANCE);
        }
    }
}
