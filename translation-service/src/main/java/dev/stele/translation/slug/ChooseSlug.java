package dev.stele.translation.slug;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gives variants their slugs. */
public final class ChooseSlug {

    private static final int NUMBERS = 50;

    private final Slugs slugs;

    public ChooseSlug(Slugs slugs) {
        this.slugs = slugs;
    }

    /** The headline as a slug, with a number when other articles have it. */
    public String forHeadline(Locale locale, String headline, UUID articleId) {
        String slug = SlugRules.of(headline, locale);
        String base = slug.isEmpty() ? articleId.toString().substring(0, 8) : slug;
        return Stream.concat(
                        Stream.of(base),
                        IntStream.rangeClosed(2, NUMBERS).mapToObj(number -> SlugRules.numbered(base, number)))
                .filter(candidate -> slugs.claim(locale, candidate, articleId))
                .findFirst()
                .orElseGet(() -> claimed(locale, articleId.toString(), articleId));
    }

    /** A slug that a person chose; false when another article has it. */
    public boolean claim(Locale locale, String slug, UUID articleId) {
        return slugs.claim(locale, slug, articleId);
    }

    private String claimed(Locale locale, String slug, UUID articleId) {
        slugs.claim(locale, slug, articleId);
        return slug;
    }
}
