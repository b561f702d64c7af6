package dev.stele.translation.machine;

import java.util.List;
import java.util.Optional;

/**
 * The providers that the newsroom has set up.
 *
 * @param all the preferred one first
 */
public record Providers(List<Provider> all) {

    /** The first that can and is asked at present, else the first that can; none means that the pair needs a person. */
    public Optional<Provider> forPair(LanguagePair pair) {
        List<Provider> able =
                all.stream().filter(it -> it.capabilities(pair).supported()).toList();
        return able.stream()
                .filter(it -> it.closedUntil() == null)
                .findFirst()
                .or(() -> able.stream().findFirst());
    }
}
