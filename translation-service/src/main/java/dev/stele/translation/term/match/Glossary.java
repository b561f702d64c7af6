package dev.stele.translation.term.match;

import dev.stele.translation.term.Concept;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The termbase at one moment, ready to look into texts. */
final class Glossary {

    private static final int MOST_LANGUAGES = 32;

    private final List<Concept> concepts;
    private final Map<Locale, TermMatcher> matchers = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Locale, TermMatcher> eldest) {
            return size() > MOST_LANGUAGES;
        }
    };

    Glossary(List<Concept> concepts) {
        this.concepts = concepts;
    }

    synchronized TermMatcher of(Locale locale) {
        TermMatcher known = matchers.get(locale);
        if (known == null) {
            known = new TermMatcher(locale, concepts);
            matchers.put(locale, known);
        }
        return known;
    }
}
