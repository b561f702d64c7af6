package dev.stele.website.site;

import dev.stele.contracts.ArticleKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The live manifest of an article: the languages in which it can be read now, and those in which it no longer can.
 *
 * @param version counts its changes
 * @param past what a page said before, oldest first
 */
public record LiveArticle(
        String id,
        long version,
        ArticleKind kind,
        String sourceLocale,
        Instant publishedAt,
        List<Variant> live,
        List<Tombstone> gone,
        List<Past> past) {

    /** A language that was withdrawn. */
    public record Tombstone(String locale, String path) {}

    /** A text that was live from {@code since} until another took its place. */
    public record Past(
            String locale,
            String rendition,
            int revision,
            int translationVersion,
            Instant since,
            Instant until,
            Rendition.@Nullable Legal legal) {}

    /** Whether readers can know of it: it is or was live somewhere. */
    public static boolean isKnown(@Nullable LiveArticle article) {
        return article != null && !(article.live().isEmpty() && article.gone().isEmpty());
    }

    public List<Past> pastIn(String locale) {
        return past.stream().filter(p -> p.locale().equals(locale)).toList();
    }

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
