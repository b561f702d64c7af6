package dev.stele.publisher.webhook.outgoing;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * Which addresses may be called: those of the public Internet, and what the settings add. A webhook is an order to this
 * machine to make a request, and must not reach what only this machine can.
 */
final class AddressRules {

    /** Special-purpose networks after the registries of IANA; those that Java names by itself are asked of it. */
    private static final List<Network> SPECIAL = networks(List.of(
            "0.0.0.0/8",
            "100.64.0.0/10",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "240.0.0.0/4",
            "::/96",
            // Translated IPv4 (RFC 2765): as with 64:ff9b::/96, a translator leads it to the IPv4 address in it.
            "::ffff:0:0:0/96",
            "64:ff9b::/96",
            "64:ff9b:1::/48",
            "100::/64",
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "3fff::/20",
            "5f00::/16",
            "fc00::/7"));

    private final boolean loopback;
    private final List<Network> allowed;

    AddressRules(boolean loopback, List<String> allowed) {
        this.loopback = loopback;
        this.allowed = networks(allowed);
    }

    boolean allows(InetAddress address) {
        if (address.isLoopbackAddress()) {
            return loopback || matches(allowed, address);
        }
        return matches(allowed, address) || isPublic(address);
    }

    private static boolean isPublic(InetAddress address) {
        return Stream.of(
                                address.isAnyLocalAddress(),
                                address.isLinkLocalAddress(),
                                address.isSiteLocalAddress(),
                                address.isMulticastAddress())
                        .noneMatch(Boolean::booleanValue)
                && !matches(SPECIAL, address);
    }

    private static boolean matches(List<Network> networks, InetAddress address) {
        String literal = address.getHostAddress();
        int zone = literal.indexOf('%');
        String plain = zone < 0 ? literal : literal.substring(0, zone);
        boolean ipv6 = address instanceof Inet6Address;
        return networks.stream()
                .anyMatch(network -> network.ipv6() == ipv6 && network.matcher().matches(plain));
    }

    private static List<Network> networks(List<String> networks) {
        return networks.stream()
                .map(network -> new Network(network.indexOf(':') >= 0, new IpAddressMatcher(network)))
                .toList();
    }

    // The matcher compares bytes: to it 32.1.0.1 lies in 2001::/23, and 1.0.0.0 against 100::/64 is an exception.
    private record Network(boolean ipv6, IpAddressMatcher matcher) {}
}
