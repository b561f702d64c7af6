package dev.stele.publisher.webhook;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notice on its way to one receiver.
 *
 * @param attempts the latest ones, oldest first
 * @param dueAt when it is tried next, while it is pending
 */
public record Delivery(
        String webhookId,
        Notice notice,
        State state,
        List<Attempt> attempts,
        Instant createdAt,
        @Nullable Instant dueAt,
        @Nullable Instant finishedAt) {

    /** How it stands with a delivery. */
    public enum State {
        PENDING,
        DELIVERED,
        /** Given up; it can be tried again by hand. */
        DEAD,
        /** A later notice about the same has taken its place before it was delivered. */
        SUPERSEDED
    }

    static Delivery of(String webhookId, Notice notice, Instant now) {
        return new Delivery(webhookId, notice, State.PENDING, List.of(), now, now, null);
    }

    public String id() {
        return notice.id();
    }
}
