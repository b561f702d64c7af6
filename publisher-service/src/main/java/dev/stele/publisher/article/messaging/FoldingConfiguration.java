package dev.stele.publisher.article.messaging;

import dev.stele.chassis.events.EventCodec;
import dev.stele.chassis.kafka.KafkaSettings;
import dev.stele.publisher.article.Announcer;
import dev.stele.publisher.article.AppliedOffsets;
import dev.stele.publisher.article.Fold;
import dev.stele.publisher.article.LiveFold;
import dev.stele.publisher.article.Sites;
import dev.stele.publisher.rendering.HtmlRenderer;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;

/** The fold with the log at one end and the site at the other. */
@Configuration(proxyBeanMethods = false)
class FoldingConfiguration {

    @Bean
    Fold fold() {
        return new Fold(new HtmlRenderer());
    }

    @Bean
    FactReader factReader(EventCodec codec, KafkaPictureKeys keys) {
        return new FactReader(codec, keys);
    }

    @Bean
    Sending sending(KafkaTemplate<byte[], byte[]> kafka) {
        return new Sending(kafka);
    }

    @Bean
    KafkaAnnouncer announcer(Sending sending, EventCodec codec) {
        return new KafkaAnnouncer(sending, codec);
    }

    @Bean
    KafkaDecisions decisions(
            KafkaAdmin admin, ConsumerFactory<byte[], byte[]> consumers, Sending sending, KafkaSettings settings) {
        return new KafkaDecisions(admin, consumers, sending, settings.replication());
    }

    @Bean
    KafkaPictureKeys pictureKeys(KafkaAdmin admin, ConsumerFactory<byte[], byte[]> consumers, KafkaSettings settings) {
        return new KafkaPictureKeys(admin, consumers, settings.replication());
    }

    @Bean
    LiveFold liveFold(Sites sites, Fold fold, KafkaDecisions decisions, Announcer announcer) {
        return new LiveFold(sites, fold, decisions, announcer);
    }

    @Bean
    AppliedOffsets appliedOffsets() {
        return new AppliedOffsets();
    }

    @Bean
    StartPosition startPosition() {
        return new StartPosition();
    }

    @Bean
    NewsListener newsListener(
            FactReader reader,
            LiveFold fold,
            AppliedOffsets offsets,
            KafkaTemplate<byte[], byte[]> kafka,
            StartPosition start,
            MeterRegistry registry) {
        return new NewsListener(
                reader, fold, offsets, new ParkedRecords(kafka, NewsListener.ID), start, new FoldMetrics(registry));
    }

    @Bean
    PublisherStart publisherStart(
            Sites sites,
            LiveFold fold,
            KafkaDecisions decisions,
            KafkaPictureKeys keys,
            StartPosition start,
            KafkaListenerEndpointRegistry listeners) {
        return new PublisherStart(sites, fold, decisions, keys, start, listeners);
    }
}
