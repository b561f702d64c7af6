package dev.stele.publisher.webhook.web;

import dev.stele.publisher.webhook.Attempt;
import dev.stele.publisher.webhook.Delivery;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as administrators see it.
 *
 * @param id the receiver has it in the header {@code webhook-id}
 * @param subject what it is about, an article id for one
 * @param dueAt when it is tried next
 * @param payload the JSON that is sent; only where one delivery is asked for
 */
record DeliveryView(
        String id,
        String type,
        String subject,
        long version,
        Delivery.State state,
        List<Call> attempts,
        Instant createdAt,
        @Nullable Instant dueAt,
        @Nullable Instant finishedAt,
        @Nullable String payload) {

    /** A page of deliveries. */
    record Page(List<DeliveryView> items, int page, int size, long total) {}

    /** One call; without a status there was no answer, without a problem it was taken. */
    record Call(
            Instant at,
            long millis,
            @Nullable Integer status,
            @Nullable String problem,
            @Nullable String excerpt) {

        static Call of(Attempt attempt) {
            return new Call(attempt.at(), attempt.millis(), attempt.status(), attempt.problem(), attempt.excerpt());
        }
    }

    static DeliveryView of(Delivery delivery) {
        return of(delivery, null);
    }

    static DeliveryView whole(Delivery delivery) {
        return of(delivery, delivery.notice().payload());
    }

    private static DeliveryView of(Delivery delivery, @Nullable String payload) {
        return new DeliveryView(
                delivery.id(),
                delivery.notice().topic().tag(),
                delivery.notice().subject(),
                delivery.notice().version(),
                delivery.state(),
                delivery.attempts().stream().map(Call::of).toList(),
                delivery.createdAt(),
                delivery.dueAt(),
                delivery.finishedAt(),
                payload);
    }
}
