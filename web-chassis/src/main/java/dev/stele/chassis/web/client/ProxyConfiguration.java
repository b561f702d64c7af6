package dev.stele.chassis.web.client;

import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Believes forwarded headers only of the proxies that are listed in {@code stele.clients.trusted-proxies}. */
@AutoConfiguration
@EnableConfigurationProperties(ClientSettings.class)
class ProxyConfiguration {

    private static final String STRATEGY = "server.forward-headers-strategy";

    /**
     * Takes the client's address from the nearest hop that is no trusted proxy, and the scheme from {@code X-Forwarded-Proto}.
     * Host and port are those of the {@code Host} header, which the proxy has to pass.
     *
     * @throws IllegalStateException if the framework or the server is to believe others than these proxies
     */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> trustedProxies(
            ClientSettings settings, Environment environment) {
        String strategy = environment.getProperty(STRATEGY, "none");
        if (!"none".equalsIgnoreCase(strategy)) {
            // "native" believes every private network, and X-Forwarded-Port too.
            throw new IllegalStateException(STRATEGY + "=" + strategy + " believes forwarded headers of strangers."
                    + " Name your proxies in stele.clients.trusted-proxies instead.");
        }
        return factory -> {
            // Boot adds one of its own for settings of server.tomcat.remoteip, which believes private networks.
            factory.getEngineValves().removeIf(RemoteIpValve.class::isInstance);
            if (!settings.trustedProxies().isEmpty() && settings.proxyHeader() == ProxyHeader.X_FORWARDED_FOR) {
                factory.addEngineValves(valve(settings));
            }
        };
    }

    private static RemoteIpValve valve(ClientSettings settings) {
        RemoteIpValve valve = new RemoteIpValve();
        valve.setInternalProxies(
                settings.trustedProxies().stream().map(Network::cidr).collect(Collectors.joining(",")));
        valve.setRemoteIpHeader(ProxyHeader.X_FORWARDED_FOR.name);
        valve.setProtocolHeader("X-Forwarded-Proto");
        return valve;
    }
}
