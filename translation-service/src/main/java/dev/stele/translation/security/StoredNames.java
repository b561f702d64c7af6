package dev.stele.translation.security;

import dev.stele.chassis.erasure.PersonFields;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where translations, the memory, terms, sentence rules, statistics and subscriptions name people. */
@Configuration(proxyBeanMethods = false)
class StoredNames {

    @Bean
    PersonFields personFields() {
        return new PersonFields(
                Set.of(
                        "assignee",
                        "authors",
                        "by",
                        "claimedBy",
                        // Of an assignment in the audit log.
                        "detail",
                        "holder",
                        "importedBy",
                        "person",
                        "resolvedBy",
                        "reviewer",
                        "translator"),
                Set.of("mentions"),
                Set.of(),
                // Messages that wait to be sent.
                Set.of("payload"),
                Set.of("subscriptions"));
    }
}
