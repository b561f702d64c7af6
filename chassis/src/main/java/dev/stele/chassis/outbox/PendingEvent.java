package dev.stele.chassis.outbox;

import dev.stele.chassis.events.EventCodec;
import dev.stele.contracts.EventTypes;
import dev.stele.contracts.NewsEvent;
import dev.stele.contracts.Topics;
import java.nio.charset.StandardCharsets;
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

    /** Largest payload in bytes that its sender may save: with its headers it must fit one record of a topic. */
    public static final int MAX_PAYLOAD_BYTES = 1_900_000;

    /** Whether no topic takes the payload; who would save it must refuse the change instead. */
    public boolean isTooLarge() {
        // A UTF-16 unit is three bytes of UTF-8 at most, so most payloads need no encoding here.
        return payload.length() > MAX_PAYLOAD_BYTES / 3
                && payload.getBytes(StandardCharsets.UTF_8).length > MAX_PAYLOAD_BYTES;
    }

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
