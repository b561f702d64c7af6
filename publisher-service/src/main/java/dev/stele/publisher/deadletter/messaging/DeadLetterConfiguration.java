package dev.stele.publisher.deadletter.messaging;

import dev.stele.chassis.events.EventCodec;
import dev.stele.publisher.article.Dossier;
import dev.stele.publisher.article.Sites;
import dev.stele.publisher.article.messaging.FactReader;
import dev.stele.publisher.deadletter.Accounts;
import dev.stele.publisher.deadletter.DeadLetters;
import dev.stele.publisher.deadletter.DecideDeadLetter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/** The dead-letter topic at one end, the log at the other. */
@Configuration(proxyBeanMethods = false)
class DeadLetterConfiguration {

    private static final long FIRST_PAUSE_MILLIS = 200;
    private static final long LONGEST_PAUSE_MILLIS = 2_000;

    /** There is no second dead-letter topic: a letter is tried until the store takes it. */
    @Bean
    ConcurrentKafkaListenerContainerFactory<byte[], byte[]> deadLetterListenerFactory(
            ConsumerFactory<byte[], byte[]> consumers) {
        var factory = new ConcurrentKafkaListenerContainerFactory<byte[], byte[]>();
        factory.setConsumerFactory(consumers);
        ExponentialBackOff endless = new ExponentialBackOff(FIRST_PAUSE_MILLIS, 2);
        endless.setMaxInterval(LONGEST_PAUSE_MILLIS);
        factory.setCommonErrorHandler(new DefaultErrorHandler(endless));
        return factory;
    }

    @Bean
    DeadLetterListener deadLetterListener(DeadLetters letters) {
        return new DeadLetterListener(letters);
    }

    @Bean
    DecideDeadLetter decideDeadLetter(DeadLetters letters, KafkaTemplate<byte[], byte[]> kafka) {
        return new DecideDeadLetter(letters, new KafkaRedelivery(kafka));
    }

    @Bean
    Accounts accounts(FactReader reader, EventCodec codec, Sites sites) {
        return new ReadAccounts(reader, codec, article -> sites.dossier(article).flatMap(Dossier::headline));
    }
}
