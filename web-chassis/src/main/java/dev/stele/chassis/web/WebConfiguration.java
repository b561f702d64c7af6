package dev.stele.chassis.web;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.annotation.Bean;

/** What every part with a web port has: health on it, and patience with well-read readers. */
@AutoConfiguration
class WebConfiguration {

    @Bean
    HealthController healthController(HealthEndpoint health) {
        return new HealthController(health);
    }

    /** A reader of eleven languages is no attacker; how many there are, the size of the headers limits. */
    @Bean
    TomcatConnectorCustomizer anyNumberOfLanguages() {
        return connector -> connector.setMaxLocaleCount(-1);
    }
}
