package dev.stele.publisher.article.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.MicrometerConsumerListener;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/** Containers that hand over what a poll brings, and commit once all of it is applied. */
@Configuration(proxyBeanMethods = false)
class ListenerConfiguration {

    private static final long FIRST_PAUSE_MILLIS = 200;
    private static final long LONGEST_PAUSE_MILLIS = 2_000;

    /** What the listener lets through is store or broker being away: it passes, so the run is tried for ever. */
    @Bean
    ConcurrentKafkaListenerContainerFactory<byte[], byte[]> foldingListenerFactory(
            ConsumerFactory<byte[], byte[]> consumers, MeterRegistry meters) {
        var factory = new ConcurrentKafkaListenerContainerFactory<byte[], byte[]>();
        consumers.addListener(new MicrometerConsumerListener<>(meters));
        factory.setConsumerFactory(consumers);
        factory.setBatchListener(true);
        ExponentialBackOff endless = new ExponentialBackOff(FIRST_PAUSE_MILLIS, 2);
        endless.setMaxInterval(LONGEST_PAUSE_MILLIS);
        factory.setCommonErrorHandler(new DefaultErrorHandler(endless));
        factory.getContainerProperties().setGroupId(NewsListener.ID);
        factory.getContainerProperties().setAckMode(AckMode.BATCH);
        // A commit that is lost has its records applied again, which changes nothing: not worth waiting for.
        factory.getContainerProperties().setSyncCommits(false);
        return factory;
    }
}
