package dev.stele.chassis.web.client;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whom a request is counted for: the address it came from, or the one that a trusted proxy names. */
public final class ClientAddresses {

    private static final Logger LOG = LoggerFactory.getLogger(ClientAddresses.class);
    private static final int NETWORK_BYTES = 8;

    private final List<Network> trustedProxies;
    private final ProxyHeader header;
    private final String setting;
    private final AtomicBoolean warned = new AtomicBoolean();

    /** @param setting that lists the trusted proxies, for the log */
    public ClientAddresses(List<Network> trustedProxies, ProxyHeader header, String setting) {
        this.trustedProxies = trustedProxies;
        this.header = header;
        this.setting = setting;
    }

    public String keyOf(HttpServletRequest request) {
        return keyOf(request.getRemoteAddr(), Collections.list(request.getHeaders(header.name)));
    }

    /** The key of the client; one household of IPv6 has a /64, so that much is one client. */
    public String keyOf(String remote, List<String> headers) {
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
        for (InetAddress hop : Hops.nearestFirst(header, headers)) {
            last = hop;
            if (!isTrusted(hop)) {
                break;
            }
        }
        return last;
    }

    /** Behind a proxy that is not in the settings, all people would share one count. */
    private void warnOnce(InetAddress peer) {
        if ((peer.isLoopbackAddress() || peer.isSiteLocalAddress()) && warned.compareAndSet(false, true)) {
            LOG.warn(
                    "{} sends {} but is not among {}: everybody behind it is one client",
                    peer.getHostAddress(),
                    header.name,
                    setting);
        }
    }

    private boolean isTrusted(InetAddress address) {
        return trustedProxies.stream().anyMatch(network -> network.contains(address));
    }

    private static String key(InetAddress address) {
        byte[] bytes = address.getAddress();
        return HexFormat.of().formatHex(address instanceof Inet6Address ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes);
    }
}
