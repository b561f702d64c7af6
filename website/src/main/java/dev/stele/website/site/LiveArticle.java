package dev.stele.website.site;

import dev.stele.contracts.ArticleKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The live manifest of an article: the languages in which it can be read now, and those in which it no longer can.
 *
 * @param version counts its changes
 */
public record LiveArticle(
        String id,
        long version,
        ArticleKind kind,
        String sourceLocale,
        Instant publishedAt,
        Instant changedAt,
        List<Variant> live,
        List<Tombstone> gone) {

    /** A language that was withdrawn. */
    public record Tombstone(String locale, String path) {}

    public Optional<Variant> in(String locale) {
        return live.stream().filter(v -> v.locale().equals(locale)).findFirst();
    }

    public boolean isGoneFrom(String locale) {
        return gone.stream().anyMatch(t -> t.locale().equals(locale));
    }

    /** What to offer a reader whose language is not known: the site's own, the original, or else any. */
    public Optional<Variant> preferred(String defaultLocale) {
        return in(defaultLocale)
                .or(() -> in(sourceLocale))
                .or(() -> live.stream().findFirst());
    }
}
