package dev.stele.website.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The interface texts of every language, and the languages that stand in where one has none: its own without region or
 * script as long as the script stays, what the settings name for it, the site's first language, English.
 */
public final class Wordbook {

    static final String LAST = "en";

    private final Map<String, Map<String, String>> texts;
    private final Map<String, String> fallbacks;

    /**
     * @param texts by language tag and key
     * @param fallbacks a language to ask for each that has no texts of its own
     */
    public Wordbook(Map<String, Map<String, String>> texts, Map<String, String> fallbacks) {
        this.texts = Map.copyOf(texts);
        this.fallbacks = Map.copyOf(fallbacks);
    }

    /** The words for pages in a language, of a site whose first language is the other. */
    public Words in(String tag, String defaultLocale) {
        Language page = new Language(tag);
        return new Words(
                tag,
                order(tag, defaultLocale).stream()
                        .filter(texts::containsKey)
                        .map(other ->
                                new Words.Source(other, page.isWrittenAs(other), texts.getOrDefault(other, Map.of())))
                        .toList());
    }

    private Set<String> order(String tag, String defaultLocale) {
        Set<String> order = new LinkedHashSet<>();
        add(tag, order);
        add(defaultLocale, order);
        order.add(LAST);
        return order;
    }

    /** Settings may name a fallback that has one itself, or even each other. */
    private void add(String tag, Set<String> order) {
        List<String> family = new Language(tag).family();
        if (order.addAll(family)) {
            family.stream()
                    .filter(fallbacks::containsKey)
                    .findFirst()
                    .ifPresent(member -> add(fallbacks.getOrDefault(member, LAST), order));
        }
    }
}
