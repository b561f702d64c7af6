package dev.stele.website.page;

import dev.stele.website.site.LiveArticle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The same page in the other languages. */
public final class Alternates {

    private Alternates() {}

    /** Of a page that every language has: absolute addresses by hreflang; whose language is not there gets {@code otherwise}. */
    public static Map<String, String> of(
            Edition edition, PageSettings settings, UnaryOperator<String> path, String otherwise) {
        Map<String, String> all = new LinkedHashMap<>();
        edition.locales().forEach(tag -> all.put(tag, settings.url(path.apply(tag))));
        all.put("x-default", settings.url(otherwise));
        return all;
    }

    /** Of an article: absolute addresses of its live languages by hreflang. */
    public static Map<String, String> of(LiveArticle article, String defaultLocale, PageSettings settings) {
        Map<String, String> all = new LinkedHashMap<>();
        article.live().forEach(v -> all.put(v.locale(), settings.url(v.path())));
        article.preferred(defaultLocale).ifPresent(v -> all.put("x-default", settings.url(v.path())));
        return all;
    }

    public static List<Link> languages(Edition edition, UnaryOperator<String> path) {
        return edition.locales().stream()
                .map(tag -> Link.toLanguage(tag, path.apply(tag), tag.equals(edition.locale())))
                .toList();
    }
}
