package dev.stele.publisher.deadletter;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record that could not be applied, with its original bytes.
 *
 * @param id {@code topic-partition-offset} of the record in the log
 * @param at when it was put aside
 */
public record DeadLetter(
        String id,
        String topic,
        int partition,
        long offset,
        byte @Nullable [] key,
        @Nullable String type,
        byte @Nullable [] payload,
        List<Header> headers,
        String error,
        Instant at,
        State state,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy) {

    /** What was decided about it. */
    public enum State {
        PARKED,
        RETRIED,
        DISCARDED
    }

    /** A header as it came. */
    public record Header(String name, byte @Nullable [] value) {}
}
