package dev.stele.chassis.erasure;

import com.mongodb.client.MongoDatabase;
import dev.stele.chassis.events.EventCodec;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;

/** The erasure of names, for services that say where they store them. */
@AutoConfiguration(afterName = "dev.stele.chassis.store.StoreConfiguration")
@ConditionalOnBean(PersonFields.class)
class ErasureConfiguration {

    @Bean
    ErasureController erasureController(
            MongoDatabase database, PersonFields fields, EventCodec codec, ApplicationEventPublisher events) {
        return new ErasureController(new NameErasure(database, fields, codec), events);
    }
}
