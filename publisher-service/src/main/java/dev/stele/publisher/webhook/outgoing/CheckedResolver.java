package dev.stele.publisher.webhook.outgoing;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks a name up once for each connection, and gives the addresses to the client only if all of them may be called: the
 * client connects to what was checked, whatever the name says a moment later.
 */
record CheckedResolver(AddressRules rules, DnsResolver names) implements DnsResolver {

    /** The name leads to where no receiver may be. */
    static final class Forbidden extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        Forbidden(String host) {
            super(host + " is at an address that may not be called");
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.resolve(host);
        for (InetAddress address : addresses) {
            if (!rules.allows(address)) {
                throw new Forbidden(host);
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
