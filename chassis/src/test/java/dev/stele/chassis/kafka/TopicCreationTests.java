package dev.stele.chassis.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaAdmin;

class TopicCreationTests {

    private static final KafkaSettings IMPATIENT =
            new KafkaSettings((short) 1, List.of(), Duration.ZERO, 2, Duration.ofMillis(10));

    @Test
    void noTopicAppearsAfterTheServiceHasStopped() throws InterruptedException {
        SlowBroker broker = new SlowBroker();
        TopicCreation creation = new TopicCreation(broker, IMPATIENT, List.of());
        creation.start();
        broker.second.await();

        creation.stop();

        assertThat(broker.created).isTrue();
    }

    /** Away at first, then slow, whoever interrupts. */
    private static final class SlowBroker extends KafkaAdmin {

        final CountDownLatch second = new CountDownLatch(1);
        final AtomicBoolean created = new AtomicBoolean();
        private boolean asked;

        SlowBroker() {
            super(Map.of());
        }

        @Override
        public void createOrModifyTopics(NewTopic... topics) {
            if (!asked) {
                asked = true;
                throw new IllegalStateException("the broker is away");
            }
            second.countDown();
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(500);
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            created.set(true);
        }
    }
}
