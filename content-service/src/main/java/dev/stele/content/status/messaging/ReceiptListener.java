package dev.stele.content.status.messaging;

import dev.stele.chassis.events.EventCodec;
import dev.stele.chassis.events.EventRecords;
import dev.stele.chassis.events.MalformedEvent;
import dev.stele.content.status.Receipts;
import dev.stele.content.validation.LocaleTags;
import dev.stele.contracts.DeskProgress;
import dev.stele.contracts.EventTypes;
import dev.stele.contracts.PagesChanged;
import dev.stele.contracts.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Takes receipts in; one that cannot be read is passed over, for a later one tells the same and more. */
@Component
class ReceiptListener {
    static final String FACTORY = "receiptListenerFactory";
    private static final String PUBLISHER = "publisher";
    private static final Logger LOG = LoggerFactory.getLogger(ReceiptListener.class);

    private final Receipts receipts;
    private final EventCodec codec;

    ReceiptListener(Receipts receipts, EventCodec codec) {
        this.receipts = receipts;
        this.codec = codec;
    }

    @KafkaListener(id = "receipts-pages", topics = Topics.PAGES, containerFactory = FACTORY, idIsGroup = false)
    void pages(ConsumerRecord<byte[], byte[]> news) {
        if (news.value() == null || !is(news, EventTypes.PAGES_CHANGED)) return;
        readable(news, () -> receipts.pages(codec.read(news.value(), PagesChanged.class)));
    }

    @KafkaListener(id = "receipts-desk", topics = Topics.DESK, containerFactory = FACTORY, idIsGroup = false)
    void desk(ConsumerRecord<byte[], byte[]> news) {
        if (news.value() == null || !is(news, EventTypes.DESK_PROGRESS)) return;
        readable(news, () -> {
            DeskProgress progress = codec.read(news.value(), DeskProgress.class);
            if (LocaleTags.canonical(progress.locale()).isEmpty()) throw new MalformedEvent("no locale");
            receipts.desk(progress);
        });
    }

    @KafkaListener(
            id = "receipts-failures",
            topics = "#{T(dev.stele.contracts.Topics).deadLetters('" + Topics.NEWS + "', '" + PUBLISHER + "')}",
            containerFactory = FACTORY,
            idIsGroup = false)
    void failure(ConsumerRecord<byte[], byte[]> parked) {
        if (parked.key() == null) return;
        readable(
                parked,
                () -> receipts.failed(
                        UUID.fromString(new String(parked.key(), StandardCharsets.UTF_8)),
                        EventRecords.type(parked).orElse("unknown"),
                        Instant.ofEpochMilli(parked.timestamp())));
    }

    private static boolean is(ConsumerRecord<byte[], byte[]> news, String type) {
        return EventRecords.type(news).filter(type::equals).isPresent();
    }

    private static void readable(ConsumerRecord<byte[], byte[]> news, Runnable reading) {
        try {
            reading.run();
        } catch (MalformedEvent | IllegalArgumentException e) {
            LOG.warn("Passed over {}-{}@{}: {}", news.topic(), news.partition(), news.offset(), e.getMessage());
        }
    }
}
