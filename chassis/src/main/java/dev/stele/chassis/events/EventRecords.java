package dev.stele.chassis.events;

import dev.stele.contracts.CloudEventHeaders;
import dev.stele.contracts.NewsEvent;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Consumer records as events. */
public final class EventRecords {

    private EventRecords() {}

    /** The CloudEvents type, or empty when the header is missing. */
    public static Optional<String> type(ConsumerRecord<?, ?> event) {
        return Optional.ofNullable(event.headers().lastHeader(CloudEventHeaders.TYPE))
                .map(header -> header.value())
                .map(value -> new String(value, StandardCharsets.UTF_8));
    }

    /**
     * The event of a record of the log.
     *
     * @throws UnknownEventType when this version does not know the type
     * @throws MalformedEvent when key, value or type is missing, or the key is not that of the event
     */
    public static NewsEvent read(ConsumerRecord<byte[], byte[]> event, EventCodec codec) {
        String type = type(event).orElseThrow(() -> new MalformedEvent("no " + CloudEventHeaders.TYPE + " header"));
        if (event.key() == null || event.value() == null) {
            throw new MalformedEvent("no " + (event.key() == null ? "key" : "value"));
        }
        NewsEvent read = codec.readEvent(type, event.value());
        String key = new String(event.key(), StandardCharsets.UTF_8);
        if (!read.key().equals(key)) {
            throw new MalformedEvent("record key '" + key + "' is not that of the event, '" + read.key() + "'");
        }
        return read;
    }
}
