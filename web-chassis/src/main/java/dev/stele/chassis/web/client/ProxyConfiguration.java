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
     * The host is the one of the {@code Host} header, which the proxy has to pass.
     *
     * @throws IllegalStateException if the framework is to believe everybody
     */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> trustedProxies(
            ClientSettings settings, Environment environment) {
        if ("framework".equalsIgnoreCase(environment.getProperty(STRATEGY))) {
            throw new IllegalStateException(STRATEGY + "=framework believes forwarded headers of any client."
                    + " Name your proxies in stele.clients.trusted-proxies instead.");
        }
        return factory -> {
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
