package dev.stele.website.freshness;

import dev.stele.contracts.PagesChanged;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The addresses whose answers a change of pages may have changed: everything but pictures and the inner pages of languages
 * that the article neither is nor was in. Front pages go too, because they may show it labelled with another language.
 */
final class Affected {

    private static final String MEDIA = "media:";

    private Affected() {}

    static Predicate<String> by(PagesChanged change) {
        Set<String> locales = new HashSet<>(change.live().keySet());
        locales.addAll(change.gone().keySet());
        change.paths().forEach(path -> locales.add(firstSegment(path)));
        return address -> !isFixed(address) && (!isInner(address) || locales.contains(firstSegment(address)));
    }

    /** What changed beside the articles; of the pictures only one that was taken down. */
    static Predicate<String> by(String surroundings) {
        return takenDown(surroundings)
                .map(id -> "/media/" + id + "/")
                .<Predicate<String>>map(picture -> address -> !isFixed(address) || address.startsWith(picture))
                .orElseGet(Affected::everything);
    }

    /** The picture that was taken down, where that is what changed. */
    static Optional<String> takenDown(String surroundings) {
        return surroundings.startsWith(MEDIA) ? Optional.of(surroundings.substring(MEDIA.length())) : Optional.empty();
    }

    static Predicate<String> everything() {
        return address -> !isFixed(address);
    }

    private static boolean isFixed(String address) {
        return address.startsWith("/media/") || address.startsWith("/assets/");
    }

    /** An article, a static page or a list: something with at least three segments, the first being its language. */
    private static boolean isInner(String address) {
        int second = address.indexOf('/', 1);
        return address.startsWith("/")
                && second > 0
                && address.indexOf('/', second + 1) > 0
                && !address.startsWith("/api/");
    }

    private static String firstSegment(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? "" : path.substring(1, end);
    }
}
