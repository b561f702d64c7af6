package dev.stele.translation.machine.provider;

import java.net.URI;
import java.time.Duration;
import java.util.Set;

/**
 * A newsroom's access to a provider.
 *
 * @param key empty where the provider asks for none
 * @param languages ISO 639 codes that it is used for
 * @param timeOut for a whole call
 */
public record Account(URI url, Secret key, Set<String> languages, Duration timeOut) {

    public Account {
        if (!key.toString().isEmpty() && !key.isUsable()) {
            throw new IllegalArgumentException("the key for " + url + " has characters that no key has");
        }
    }

    /** An address below that of the provider, which may have a path of its own. */
    URI at(String path) {
        return URI.create(url.toString().replaceAll("/+$", "") + path);
    }
}
