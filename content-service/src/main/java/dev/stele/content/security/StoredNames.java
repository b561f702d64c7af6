package dev.stele.content.security;

import dev.stele.chassis.erasure.PersonFields;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where articles, revisions, the board, pictures, fronts, old addresses and settings name people. */
@Configuration(proxyBeanMethods = false)
class StoredNames {

    @Bean
    PersonFields personFields() {
        return new PersonFields(
                Set.of("by", "claimedBy", "configuredBy", "createdBy", "curatedBy", "people", "savedBy", "updatedBy"),
                Set.of(),
                // Of idempotency keys.
                Set.of("key"),
                // Rows of the board, and what the translation service has told.
                Set.of("row", "news"),
                Set.of());
    }
}
