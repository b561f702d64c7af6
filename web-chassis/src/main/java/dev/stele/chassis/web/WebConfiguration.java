package dev.stele.chassis.web;

import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;

/** What every part with a web port has: health on it, limits for bodies, and patience with well-read readers. */
@AutoConfiguration
@EnableConfigurationProperties({BodyLimits.class, ReceptionSettings.class})
class WebConfiguration {

    private static final String NO_METHODS = "";

    /** Spring Boot puts the security filter at -100. */
    private static final int AFTER_SECURITY = -90;

    private static final DataSize HEAP_PER_BODY = DataSize.ofMegabytes(8);
    private static final int FEWEST_BODIES = 8;

    @Bean
    HealthController healthController(HealthEndpoint health) {
        return new HealthController(health);
    }

    /** A reader of eleven languages is no attacker; how many there are, the size of the headers limits. */
    @Bean
    TomcatConnectorCustomizer anyNumberOfLanguages() {
        return connector -> connector.setMaxLocaleCount(-1);
    }

    /** The server parses a form when anything asks for a parameter, so it must not where no form is expected. */
    @Bean
    TomcatConnectorCustomizer formsOnlyWhereExpected(BodyLimits limits) {
        return connector -> {
            if (!limits.forms()) {
                connector.setParseBodyMethods(NO_METHODS);
            }
        };
    }

    @Bean
    TomcatContextCustomizer refusalsOfTheServer() {
        return context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(ServerRefusals.class.getName());
            }
        };
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(
            BodyLimits limits,
            ReceptionSettings settings,
            @Value("${server.tomcat.max-parameter-count:1000}") int mostParameters) {
        Receptions receptions = new Receptions(limits, settings, mostParameters);
        var registration = new FilterRegistrationBean<>(new BodyLimit(limits, receptions, SignedIn.person()));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return registration;
    }

    @Bean
    FilterRegistrationBean<LargeBodyTurns> largeBodyTurns(BodyLimits limits) {
        var registration = new FilterRegistrationBean<>(new LargeBodyTurns(limits, bodiesAtOnce()));
        registration.setOrder(AFTER_SECURITY);
        return registration;
    }

    /** A body of 1 MB takes up to 3 MB once it is read. */
    private static int bodiesAtOnce() {
        return (int) Math.max(FEWEST_BODIES, Runtime.getRuntime().maxMemory() / HEAP_PER_BODY.toBytes());
    }
}
