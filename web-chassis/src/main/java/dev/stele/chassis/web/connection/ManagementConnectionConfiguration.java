package dev.stele.chassis.web.connection;

import org.springframework.boot.actuate.autoconfigure.web.ManagementContextConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextType;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;

/** Puts a guard of its own on a separate management port. */
@ManagementContextConfiguration(value = ManagementContextType.CHILD, proxyBeanMethods = false)
class ManagementConnectionConfiguration {

    private static final int MOST = 64;

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> guardedManagementConnections(ConnectionLimits limits) {
        return ConnectionConfiguration.guard(limits.atMost(MOST));
    }
}
