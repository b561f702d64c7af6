package dev.stele.publisher.webhook.outgoing;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which URLs can be receivers, as far as one can tell without a look-up. */
final class Targets {

    private static final int LONGEST = 2_000;
    private static final int LAST_PORT = 65_535;
    private static final int LONGEST_NAME = 253;
    private static final int LONGEST_LABEL = 63;

    private final AddressRules rules;
    private final boolean loopback;

    Targets(AddressRules rules, boolean loopback) {
        this.rules = rules;
        this.loopback = loopback;
    }

    /** What is wrong with it; null when nothing is. */
    @Nullable
    String objection(String url) {
        URI uri = parsed(url);
        if (uri == null || uri.getHost() == null || uri.getScheme() == null) {
            return "It must be an absolute URL of at most " + LONGEST + " ASCII characters.";
        }
        if (uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            return "It must have no user, password or fragment.";
        }
        if (uri.getPort() == 0 || uri.getPort() > LAST_PORT || !isName(uri.getHost())) {
            return "Its host must be a name or an address, and its port between 1 and " + LAST_PORT + ".";
        }
        Optional<InetAddress> literal = literal(uri.getHost());
        return switch (uri.getScheme().toLowerCase(Locale.ROOT)) {
            case "https" -> mayBeCalled(uri.getHost(), literal) ? null : "This address may not be called.";
            case "http" -> loopback && isLoopback(uri.getHost(), literal) ? null : "It must begin with https://.";
            default -> "It must begin with https://.";
        };
    }

    /** As long as names may be in DNS. */
    private static boolean isName(String host) {
        return host.length() <= LONGEST_NAME
                && Stream.of(host.split("\\.", -1)).limit(128).allMatch(label -> label.length() <= LONGEST_LABEL);
    }

    /** What names stand for is checked when they are called, but those under localhost are always this machine. */
    private boolean mayBeCalled(String host, Optional<InetAddress> literal) {
        return literal.map(rules::allows)
                .orElseGet(() -> !isLocalhost(host) || rules.allows(InetAddress.getLoopbackAddress()));
    }

    private static boolean isLocalhost(String host) {
        String name = host.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
        return name.equals("localhost") || name.endsWith(".localhost");
    }

    private static boolean isLoopback(String host, Optional<InetAddress> literal) {
        return literal.map(InetAddress::isLoopbackAddress).orElse(host.equalsIgnoreCase("localhost"));
    }

    private static @Nullable URI parsed(String url) {
        try {
            boolean plain = url.length() <= LONGEST && url.chars().allMatch(c -> c > 0x20 && c < 0x7f);
            return plain ? new URI(url) : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static Optional<InetAddress> literal(String host) {
        String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        try {
            return Optional.of(InetAddress.ofLiteral(bare));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
