package dev.stele.translation;

import dev.stele.translation.digest.AddressRules;
import dev.stele.translation.digest.ChangedTranslations;
import dev.stele.translation.digest.Postman;
import dev.stele.translation.digest.ReadDigest;
import dev.stele.translation.digest.SendDigests;
import dev.stele.translation.digest.Subscriptions;
import dev.stele.translation.digest.mail.DigestHour;
import dev.stele.translation.digest.mail.SmtpPostman;
import java.time.Clock;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The digest, and its mail where {@code spring.mail.host} names a server. */
@Configuration(proxyBeanMethods = false)
class DigestConfiguration {

    /**
     * What a newsroom sets about its mail.
     *
     * @param from the address that mail comes from
     * @param domains the only ones that mail goes to; none for any
     */
    @ConfigurationProperties("stele.translation.digest")
    record DigestSettings(
            @DefaultValue("stele@localhost") String from,
            @DefaultValue Set<String> domains) {}

    @Bean
    AddressRules addressRules(DigestSettings settings) {
        return new AddressRules(settings.domains());
    }

    @Bean
    ReadDigest readDigest(ChangedTranslations translations) {
        return new ReadDigest(translations);
    }

    /** Only with a mail server. */
    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    @ConditionalOnProperty("spring.mail.host")
    static class Mail {

        @Bean
        Postman postman(JavaMailSender server, DigestSettings settings) {
            return new SmtpPostman(server, settings.from());
        }

        @Bean
        SendDigests sendDigests(Subscriptions subscriptions, ReadDigest digest, Postman postman, Clock clock) {
            return new SendDigests(subscriptions, digest, postman, clock);
        }

        @Bean
        DigestHour digestHour(SendDigests digests) {
            return new DigestHour(digests);
        }
    }
}
