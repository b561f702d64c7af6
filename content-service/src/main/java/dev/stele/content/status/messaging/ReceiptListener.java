package dev.stele.content.status.messaging;

import dev.stele.chassis.events.EventCodec;
import dev.stele.chassis.events.EventRecords;
import dev.stele.chassis.events.MalformedEvent;
import dev.stele.content.status.ReceiptWatch;
import dev.stele.content.status.Receipts;
import dev.stele.content.validation.LocaleTags;
import dev.stele.contracts.DeskProgress;
import dev.stele.contracts.EventTypes;
import dev.stele.contracts.PagesChanged;
import dev.stele.contracts.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
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
    private final List<ReceiptWatch> watches;
    private final EventCodec codec;

    ReceiptListener(Receipts receipts, List<ReceiptWatch> watches, EventCodec codec) {
        this.receipts = receipts;
        this.watches = watches;
        this.codec = codec;
    }

    @KafkaListener(id = "receipts-pages", topics = Topics.PAGES, containerFactory = FACTORY, idIsGroup = false)
    void pages(ConsumerRecord<byte[], byte[]> news) {
        if (news.value() == null || !is(news, EventTypes.PAGES_CHANGED)) return;
        readable(news, () -> {
            PagesChanged pages = codec.read(news.value(), PagesChanged.class);
            receipts.pages(pages);
            return pages.articleId();
        });
    }

    @KafkaListener(id = "receipts-desk", topics = Topics.DESK, containerFactory = FACTORY, idIsGroup = false)
    void desk(ConsumerRecord<byte[], byte[]> news) {
        if (news.value() == null || !is(news, EventTypes.DESK_PROGRESS)) return;
        readable(news, () -> {
            DeskProgress progress = codec.read(news.value(), DeskProgress.class);
            if (LocaleTags.canonical(progress.locale()).isEmpty()) throw new MalformedEvent("no locale");
            receipts.desk(progress);
            return progress.articleId();
        });
    }

    @KafkaListener(
            id = "receipts-failures",
            topics = "#{T(dev.stele.contracts.Topics).deadLetters('" + Topics.NEWS + "', '" + PUBLISHER + "')}",
            containerFactory = FACTORY,
            idIsGroup = false)
    void failure(ConsumerRecord<byte[], byte[]> parked) {
        if (parked.key() == null) return;
        readable(parked, () -> {
            UUID article = UUID.fromString(new String(parked.key(), StandardCharsets.UTF_8));
            receipts.failed(
                    article, EventRecords.type(parked).orElse("unknown"), Instant.ofEpochMilli(parked.timestamp()));
            return article;
        });
    }

    private static boolean is(ConsumerRecord<byte[], byte[]> news, String type) {
        return EventRecords.type(news).filter(type::equals).isPresent();
    }

    private void readable(ConsumerRecord<byte[], byte[]> news, Supplier<UUID> reading) {
        UUID article;
        try {
            article = reading.get();
        } catch (MalformedEvent | IllegalArgumentException e) {
            LOG.warn("Passed over {}-{}@{}: {}", news.topic(), news.partition(), news.offset(), e.getMessage());
            return;
        }
        watches.forEach(watch -> watch.told(article));
    }
}
