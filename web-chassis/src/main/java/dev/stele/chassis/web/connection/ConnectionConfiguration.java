package dev.stele.chassis.web.connection;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Puts the guard on the web port. */
@AutoConfiguration
@EnableConfigurationProperties(ConnectionLimits.class)
class ConnectionConfiguration {

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> guardedConnections(ConnectionLimits limits) {
        return guard(limits);
    }

    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> guard(ConnectionLimits limits) {
        return factory -> {
            factory.setProtocol(GuardedProtocol.class.getName());
            factory.addConnectorCustomizers(connector -> {
                if (connector.getProtocolHandler() instanceof GuardedProtocol guarded) {
                    guarded.limit(limits);
                }
            });
        };
    }
}
