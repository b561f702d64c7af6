package dev.stele.publisher.article.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.stele.chassis.events.EventCodec;
import dev.stele.contracts.CloudEventHeaders;
import dev.stele.contracts.EventTypes;
import dev.stele.contracts.NewsEvent;
import dev.stele.contracts.Topics;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Facts as the services before the publisher send them. */
public final class Messages {

    private static final EventCodec CODEC = new EventCodec();

    private Messages() {}

    public static ProducerRecord<byte[], byte[]> of(NewsEvent e) {
        return raw(e.key().getBytes(UTF_8), EventTypes.nameOf(e), CODEC.write(e).getBytes(UTF_8));
    }

    public static ProducerRecord<byte[], byte[]> raw(byte[] key, String type, byte[] value) {
        var message = new ProducerRecord<>(Topics.NEWS, key, value);
        message.headers().add(CloudEventHeaders.TYPE, type.getBytes(UTF_8));
        return message;
    }
}
