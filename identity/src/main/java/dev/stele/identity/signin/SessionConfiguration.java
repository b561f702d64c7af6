package dev.stele.identity.signin;

import dev.stele.chassis.web.session.SessionLimits;
import dev.stele.chassis.web.session.SignedInSessions;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sessions are bounded in number and in age. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SessionLimits.class)
class SessionConfiguration {

    @Bean
    SignedInSessions signedInSessions(SessionLimits limits, Clock clock) {
        return new SignedInSessions(limits, clock);
    }
}
