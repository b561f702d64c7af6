package dev.stele.translation.digest;

import java.util.Locale;
import java.util.Set;

/**
 * Where digests may go. Nobody confirms an address, so a newsroom may keep its mail within domains of its own.
 *
 * @param domains the only ones that mail goes to, such as {@code example.org}; none for any
 */
public record AddressRules(Set<String> domains) {

    /** Whether mail may go to that address. */
    public boolean allow(String address) {
        String domain = address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return domains.isEmpty()
                || domains.stream().anyMatch(it -> it.toLowerCase(Locale.ROOT).equals(domain));
    }
}
