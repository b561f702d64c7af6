package dev.stele.chassis.kafka;

import dev.stele.chassis.events.MalformedEvent;
import dev.stele.chassis.events.UnknownEventType;
import dev.stele.chassis.store.InfrastructureFault;
import dev.stele.contracts.Topics;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/**
 * What happens to a record that a listener cannot apply: tried again a few times, then parked with its original bytes
 * on the dead-letter topic, so that it never blocks the ones behind it. While store or broker are away it is tried for
 * ever instead, and nothing is parked.
 */
public final class DeadLetters {

    private DeadLetters() {}

    /** The error handler of a listener container in the given consumer group. */
    public static CommonErrorHandler handler(
            KafkaOperations<byte[], byte[]> operations, KafkaSettings settings, String group) {
        var recoverer = new DeadLetterPublishingRecoverer(
                operations,
                (failed, e) -> new TopicPartition(Topics.deadLetters(failed.topic(), group), failed.partition()));
        recoverer.setFailIfSendResultIsError(true);
        BackOff bounded = new FixedBackOff(settings.backOff().toMillis(), settings.attempts() - 1L);
        var handler = new DefaultErrorHandler(recoverer, bounded);
        handler.setBackOffFunction((failed, e) -> backOff(e));
        handler.addNotRetryableExceptions(MalformedEvent.class, UnknownEventType.class);
        handler.setCommitRecovered(true);
        return handler;
    }

    private static @Nullable BackOff backOff(Exception e) {
        if (!InfrastructureFault.isBehind(e)) {
            return null;
        }
        ExponentialBackOff endless = new ExponentialBackOff(200, 2);
        endless.setMaxInterval(2_000);
        return endless;
    }
}
