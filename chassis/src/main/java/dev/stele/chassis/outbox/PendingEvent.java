package dev.stele.chassis.outbox;

import dev.stele.chassis.events.EventCodec;
import dev.stele.contracts.EventTypes;
import dev.stele.contracts.NewsEvent;
import dev.stele.contracts.Topics;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;

/**
 * An event that is saved with the state it tells of and not yet sent.
 *
 * @param type CloudEvents type
 * @param payload canonical JSON
 */
public record PendingEvent(UUID id, String topic, String key, String type, Instant time, String payload) {

    /** An event for the log. */
    public static PendingEvent of(NewsEvent event, EventCodec codec) {
        return new PendingEvent(
                event.eventId(),
                Topics.NEWS,
                event.key(),
                EventTypes.nameOf(event),
                event.occurredAt(),
                codec.write(event));
    }

    /** A message for another topic. */
    public static PendingEvent of(
            String topic, String key, UUID id, String type, Instant time, Object body, EventCodec codec) {
        return new PendingEvent(id, topic, key, type, time, codec.write(body));
    }

    /** As it stands in the {@code outbox} array. */
    public Document toDocument() {
        return new Document("id", id.toString())
                .append("topic", topic)
                .append("key", key)
                .append("type", type)
                .append("time", Date.from(time))
                .append("payload", payload);
    }

    /** From the {@code outbox} array. */
    public static PendingEvent from(Document d) {
        return new PendingEvent(
                UUID.fromString(d.getString("id")),
                d.getString("topic"),
                d.getString("key"),
                d.getString("type"),
                d.getDate("time").toInstant(),
                d.getString("payload"));
    }
}
