package dev.stele.chassis.web.client;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose word is believed about the address of a client.
 *
 * @param trustedProxies networks of our own proxies, such as {@code 10.0.0.0/8}; nobody by default
 * @param proxyHeader in which they name it
 */
@ConfigurationProperties("stele.clients")
public record ClientSettings(
        @DefaultValue List<Network> trustedProxies,
        @DefaultValue("X-Forwarded-For") ProxyHeader proxyHeader) {

    public ClientAddresses addresses() {
        return new ClientAddresses(trustedProxies, proxyHeader, "stele.clients.trusted-proxies");
    }
}
