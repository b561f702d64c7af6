package dev.stele.website.gate;

import dev.stele.chassis.web.client.ClientAddresses;
import java.util.List;

/** Whom a request of a reader is counted for. */
final class Clients {

    private final ClientAddresses addresses;

    Clients(ApiSettings settings) {
        this.addresses = new ClientAddresses(
                settings.trustedProxies(), settings.proxyHeader(), "stele.website.api.trusted-proxies");
    }

    String keyOf(String remote, List<String> headers) {
        return addresses.keyOf(remote, headers);
    }
}
