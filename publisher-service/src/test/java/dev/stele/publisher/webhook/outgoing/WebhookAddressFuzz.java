package dev.stele.publisher.webhook.outgoing;

import dev.stele.testkit.fuzz.FuzzInput;
import dev.stele.testkit.fuzz.Work;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A webhook address that is taken is HTTPS, and no literal address of this machine or a private network. */
public final class WebhookAddressFuzz {

    private static final Duration ALLOWED = Duration.ofSeconds(2);
    private static final Targets TARGETS = new Targets(new AddressRules(false, List.of()), false);

    private WebhookAddressFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String url = FuzzInput.text(data);
        Optional<String> objection = Work.within(ALLOWED, () -> Optional.ofNullable(TARGETS.objection(url)));
        if (objection.isEmpty()) {
            URI uri = URI.create(url);
            if (!"https".equalsIgnoreCase(uri.getScheme()) || uri.getRawUserInfo() != null) {
                throw new AssertionError("taken: " + url);
            }
            mustBePublic(uri.getHost());
        } else if (objection.get().isBlank()) {
            throw new AssertionError("refused without a reason: " + url);
        }
    }

    private static void mustBePublic(String host) {
        try {
            InetAddress address = InetAddress.ofLiteral(host.replaceAll("^\\[|\\]$", ""));
            if (address.isLoopbackAddress()
                    || address.isAnyLocalAddress()
                    || address.isLinkLocalAddress()
                    || address.isSiteLocalAddress()
                    || address.isMulticastAddress()) {
                throw new AssertionError("taken: " + host);
            }
        } catch (IllegalArgumentException name) {
            // A name is looked up, and its addresses checked, when the call is made.
        }
    }
}
