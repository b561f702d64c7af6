package dev.stele.publisher.webhook.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.stele.chassis.events.EventCodec;
import dev.stele.chassis.events.EventRecords;
import dev.stele.chassis.events.MalformedEvent;
import dev.stele.contracts.CloudEventHeaders;
import dev.stele.contracts.EventTypes;
import dev.stele.contracts.PagesChanged;
import dev.stele.contracts.SurroundingsChanged;
import dev.stele.publisher.webhook.Notice;
import dev.stele.publisher.webhook.Payloads;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Records of the pages topic as notices; of one that cannot be read, that anything may have changed. */
final class NoticeReader {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeReader.class);

    private final EventCodec codec;
    private final Payloads payloads;

    NoticeReader(EventCodec codec, Payloads payloads) {
        this.codec = codec;
        this.payloads = payloads;
    }

    Notice read(ConsumerRecord<byte[], byte[]> message) {
        byte[] value = message.value();
        String type = EventRecords.type(message).orElse("");
        try {
            if (value != null && type.equals(EventTypes.PAGES_CHANGED)) {
                return payloads.of(id(message), codec.read(value, PagesChanged.class));
            }
            if (value != null && type.equals(EventTypes.SURROUNDINGS_CHANGED)) {
                return payloads.of(id(message), codec.read(value, SurroundingsChanged.class));
            }
        } catch (MalformedEvent e) {
            LOG.warn("Unreadable record at {}-{}: {}", message.partition(), message.offset(), e.getMessage());
        }
        return payloads.everything(place(message), Instant.ofEpochMilli(message.timestamp()));
    }

    /** The id of the event depends on what changed and its version alone; else the place in the topic has to do. */
    private static String id(ConsumerRecord<byte[], byte[]> message) {
        Header header = message.headers().lastHeader(CloudEventHeaders.ID);
        String given = header == null ? "" : new String(header.value(), UTF_8);
        return given.matches("[0-9a-f-]{36}")
                ? given
                : UUID.nameUUIDFromBytes(place(message).getBytes(UTF_8)).toString();
    }

    private static String place(ConsumerRecord<byte[], byte[]> message) {
        return message.topic() + "-" + message.partition() + "-" + message.offset();
    }
}
