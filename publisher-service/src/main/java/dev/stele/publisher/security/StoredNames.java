package dev.stele.publisher.security;

import dev.stele.chassis.erasure.PersonFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where dead letters and webhooks name people. Site databases are folded from the log, and are not changed. */
@Configuration(proxyBeanMethods = false)
class StoredNames {

    @Bean
    PersonFields personFields() {
        return PersonFields.of("decidedBy", "updatedBy");
    }
}
