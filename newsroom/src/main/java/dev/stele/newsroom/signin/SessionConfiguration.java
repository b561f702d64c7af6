package dev.stele.newsroom.signin;

import dev.stele.chassis.web.revocation.RevocationSettings;
import dev.stele.chassis.web.revocation.Revocations;
import dev.stele.chassis.web.session.SessionLimits;
import dev.stele.chassis.web.session.SignedInSessions;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sessions are bounded, and end soon after the provider has revoked the tokens that they hold. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SessionLimits.class, RevocationSettings.class})
class SessionConfiguration {

    @Bean
    SignedInSessions signedInSessions(SessionLimits limits, Clock clock) {
        return new SignedInSessions(limits, clock);
    }

    @Bean
    Revocations revocations(RevocationSettings settings, SignedInSessions sessions) {
        Revocations revocations = new Revocations(settings);
        revocations.onChange(() -> sessions.endIf(session -> !revocations.permits(session.claims())));
        return revocations;
    }
}
