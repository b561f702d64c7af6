package dev.stele.publisher.webhook.messaging;

import dev.stele.contracts.Topics;
import dev.stele.publisher.webhook.Courier;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;

/** Hands over what has changed on the site; the offsets follow once it is in the queues. */
class PagesListener {

    static final String ID = "publisher-webhooks";

    private final NoticeReader reader;
    private final Courier courier;

    PagesListener(NoticeReader reader, Courier courier) {
        this.reader = reader;
        this.courier = courier;
    }

    @KafkaListener(
            id = ID,
            topics = Topics.PAGES,
            containerFactory = "webhookListenerFactory",
            autoStartup = "false",
            batch = "true")
    void onRecords(List<ConsumerRecord<byte[], byte[]>> messages) {
        courier.take(messages.stream().map(reader::read).toList());
    }
}
