package dev.stele.website.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The languages of pages that every language has: home and sections. */
public final class Alternates {

    private Alternates() {}

    /** Absolute addresses by hreflang; readers whose language is not there get {@code otherwise}. */
    public static Map<String, String> of(
            Edition edition, PageSettings settings, UnaryOperator<String> path, String otherwise) {
        Map<String, String> all = new LinkedHashMap<>();
        edition.locales().forEach(tag -> all.put(tag, settings.url(path.apply(tag))));
        all.put("x-default", settings.url(otherwise));
        return all;
    }

    public static List<Link> languages(Edition edition, UnaryOperator<String> path) {
        return edition.locales().stream()
                .map(tag -> Link.toLanguage(tag, path.apply(tag), tag.equals(edition.locale())))
                .toList();
    }
}
