package dev.stele.chassis.web.client;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The addresses in a proxy's header, the nearest hop last. */
final class Hops {

    private static final int MOST = 32;

    private Hops() {}

    /** The hops from the nearest on, as far as they can be read: what stands before garbage is nobody's word. */
    static List<InetAddress> nearestFirst(ProxyHeader header, List<String> values) {
        String[] parts = String.join(",", values).split(",");
        List<InetAddress> hops = new ArrayList<>();
        for (int i = parts.length - 1; i >= 0 && hops.size() < MOST; i--) {
            String node = header == ProxyHeader.FORWARDED ? forwardedFor(parts[i]) : parts[i];
            Optional<InetAddress> hop = address(node);
            if (hop.isEmpty()) {
                break;
            }
            hops.add(hop.get());
        }
        return hops;
    }

    /** The address of a literal with or without brackets, port and zone. */
    static Optional<InetAddress> address(@Nullable String node) {
        if (node == null) {
            return Optional.empty();
        }
        String text = node.strip();
        if (text.startsWith("[")) {
            int end = text.indexOf(']');
            text = end < 0 ? "" : text.substring(1, end);
        } else if (text.indexOf(':') == text.lastIndexOf(':') && text.indexOf(':') > 0) {
            text = text.substring(0, text.indexOf(':'));
        }
        int zone = text.indexOf('%');
        try {
            return Optional.of(InetAddress.ofLiteral(zone < 0 ? text : text.substring(0, zone)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The node of {@code for=} in one element of the header (RFC 7239). */
    private static @Nullable String forwardedFor(String element) {
        for (String pair : element.split(";")) {
            int equals = pair.indexOf('=');
            if (equals > 0 && pair.substring(0, equals).strip().equalsIgnoreCase("for")) {
                String node = pair.substring(equals + 1).strip();
                return node.length() > 1 && node.startsWith("\"") && node.endsWith("\"")
                        ? node.substring(1, node.length() - 1)
                        : node;
            }
        }
        return null;
    }
}
