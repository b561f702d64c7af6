package dev.stele.translation;

import dev.stele.chassis.events.EventCodec;
import dev.stele.chassis.kafka.KafkaSettings;
import dev.stele.chassis.kafka.NewsListeners;
import dev.stele.translation.desk.AssignWork;
import dev.stele.translation.desk.ContentHash;
import dev.stele.translation.desk.DiscussTranslation;
import dev.stele.translation.desk.Drafts;
import dev.stele.translation.desk.FollowArticle;
import dev.stele.translation.desk.Inspection;
import dev.stele.translation.desk.ProposeTargets;
import dev.stele.translation.desk.Queue;
import dev.stele.translation.desk.ReadDesk;
import dev.stele.translation.desk.ReviewTranslation;
import dev.stele.translation.desk.RuleInspection;
import dev.stele.translation.desk.Segmenter;
import dev.stele.translation.desk.TranslateArticle;
import dev.stele.translation.desk.Translations;
import dev.stele.translation.desk.Withdrawals;
import dev.stele.translation.slug.ChooseSlug;
import dev.stele.translation.slug.Slugs;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaOperations;

/** Puts the plain parts together. */
@Configuration(proxyBeanMethods = false)
class TranslationConfiguration {

    @Bean
    ContentHash contentHash(EventCodec codec) {
        return codec::hash;
    }

    @Bean
    FollowArticle followArticle(
            Translations translations,
            Withdrawals withdrawals,
            Segmenter segmenter,
            ContentHash hash,
            Slugs slugs,
            Drafts drafts) {
        return new FollowArticle(translations, withdrawals, segmenter, hash, slugs, drafts);
    }

    @Bean
    Inspection ruleInspection() {
        return new RuleInspection();
    }

    @Bean
    TranslateArticle translateArticle(
            Translations translations, List<Inspection> inspections, TranslationSettings settings, Clock clock) {
        return new TranslateArticle(
                translations, Inspection.blocking(inspections), settings.claim(), settings.creditTranslators(), clock);
    }

    @Bean
    ProposeTargets proposeTargets(Translations translations, Clock clock) {
        return new ProposeTargets(translations, clock);
    }

    @Bean
    ReviewTranslation reviewTranslation(
            Translations translations,
            Slugs slugs,
            TranslationSettings settings,
            List<Inspection> inspections,
            ContentHash hash,
            Clock clock) {
        return new ReviewTranslation(
                translations,
                new ChooseSlug(slugs),
                settings.fourEyes()::of,
                Inspection.blocking(inspections),
                hash,
                clock);
    }

    @Bean
    DiscussTranslation discussTranslation(Translations translations, Clock clock) {
        return new DiscussTranslation(translations, clock);
    }

    @Bean
    AssignWork assignWork(Translations translations, Clock clock) {
        return new AssignWork(translations, clock);
    }

    @Bean
    ReadDesk readDesk(Translations translations, Queue queue, Clock clock) {
        return new ReadDesk(translations, queue, clock);
    }

    @Bean
    ConcurrentKafkaListenerContainerFactory<byte[], byte[]> translationListeners(
            ConsumerFactory<byte[], byte[]> consumers,
            KafkaOperations<byte[], byte[]> operations,
            KafkaSettings settings) {
        return NewsListeners.factory(consumers, operations, settings, "translation");
    }

    @Bean
    ConcurrentKafkaListenerContainerFactory<byte[], byte[]> memoryListeners(
            ConsumerFactory<byte[], byte[]> consumers,
            KafkaOperations<byte[], byte[]> operations,
            KafkaSettings settings) {
        return NewsListeners.factory(consumers, operations, settings, "translation-memory");
    }
}
