package dev.stele.publisher.article.messaging;

import dev.stele.chassis.events.EventCodec;
import dev.stele.contracts.CloudEventHeaders;
import dev.stele.contracts.EventTypes;
import dev.stele.contracts.PagesChanged;
import dev.stele.contracts.SurroundingsChanged;
import dev.stele.contracts.Topics;
import dev.stele.publisher.article.Announcer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Announcements on {@code stele.pages}; the id of one depends on key and version alone, so a repetition is known as such. */
public final class KafkaAnnouncer implements Announcer {

    private final Sending sending;
    private final EventCodec codec;

    KafkaAnnouncer(Sending sending, EventCodec codec) {
        this.sending = sending;
        this.codec = codec;
    }

    @Override
    public CompletableFuture<?> announce(List<PagesChanged> pages, List<SurroundingsChanged> surroundings) {
        List<ProducerRecord<byte[], byte[]>> messages = new ArrayList<>();
        for (PagesChanged e : pages) {
            messages.add(message(e.articleId().toString(), e.version(), EventTypes.PAGES_CHANGED, e.changedAt(), e));
        }
        for (SurroundingsChanged e : surroundings) {
            messages.add(message(e.what(), e.version(), EventTypes.SURROUNDINGS_CHANGED, e.changedAt(), e));
        }
        return sending.all(messages);
    }

    private ProducerRecord<byte[], byte[]> message(String key, long version, String type, Instant time, Object body) {
        var message = new ProducerRecord<>(Topics.PAGES, bytes(key), bytes(codec.write(body)));
        String id =
                UUID.nameUUIDFromBytes(bytes(type + "/" + key + "/" + version)).toString();
        message.headers()
                .add(CloudEventHeaders.SPEC_VERSION, bytes("1.0"))
                .add(CloudEventHeaders.ID, bytes(id))
                .add(CloudEventHeaders.TYPE, bytes(type))
                .add(CloudEventHeaders.SOURCE, bytes("/publisher-service"))
                .add(CloudEventHeaders.TIME, bytes(time.toString()))
                .add(CloudEventHeaders.SUBJECT, bytes(key))
                .add(CloudEventHeaders.CONTENT_TYPE, bytes("application/json"));
        return message;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
