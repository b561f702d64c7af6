package dev.stele.website.gate;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whom a request is counted for: the address it came from, or the one that a trusted proxy names. */
final class Clients {

    private static final Logger LOG = LoggerFactory.getLogger(Clients.class);
    private static final int NETWORK_BYTES = 8;

    private final ApiSettings settings;
    private final AtomicBoolean warned = new AtomicBoolean();

    Clients(ApiSettings settings) {
        this.settings = settings;
    }

    /** The key of the client; one household of IPv6 has a /64, so that much is one client. */
    String keyOf(String remote, List<String> headers) {
        return Hops.address(remote)
                .map(peer -> key(headers.isEmpty() ? peer : behind(peer, headers)))
                .orElse(remote);
    }

    /** The nearest hop that is no trusted proxy: what stands before it may be the client's own invention. */
    private InetAddress behind(InetAddress peer, List<String> headers) {
        if (!isTrusted(peer)) {
            warnOnce(peer);
            return peer;
        }
        InetAddress last = peer;
        for (InetAddress hop : Hops.nearestFirst(settings.proxyHeader(), headers)) {
            last = hop;
            if (!isTrusted(hop)) {
                break;
            }
        }
        return last;
    }

    /** Behind a proxy that is not in the settings, all readers would share one count. */
    private void warnOnce(InetAddress peer) {
        if ((peer.isLoopbackAddress() || peer.isSiteLocalAddress()) && warned.compareAndSet(false, true)) {
            LOG.warn(
                    "{} sends {} but is not among stele.website.api.trusted-proxies: everybody behind it is one client",
                    peer.getHostAddress(),
                    settings.proxyHeader().name);
        }
    }

    private boolean isTrusted(InetAddress address) {
        return settings.trustedProxies().stream().anyMatch(network -> network.contains(address));
    }

    private static String key(InetAddress address) {
        byte[] bytes = address.getAddress();
        return HexFormat.of().formatHex(address instanceof Inet6Address ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes);
    }
}
