package dev.stele.translation.term.match;

import dev.stele.translation.term.Concept;
import java.util.HashMap;
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

    /** What was made ready for the state before, by language. */
    private final Map<Locale, Map<String, List<Phrase>>> earlier = new HashMap<>();

    Glossary(List<Concept> concepts) {
        this.concepts = concepts;
    }

    List<Concept> concepts() {
        return concepts;
    }

    /** The next state, for which only what has changed is made ready anew. */
    synchronized Glossary next(List<Concept> now) {
        Glossary next = new Glossary(now);
        matchers.forEach((locale, matcher) -> next.earlier.put(locale, matcher.phrases()));
        earlier.entrySet().stream()
                .limit(MOST_LANGUAGES - matchers.size())
                .forEach(it -> next.earlier.putIfAbsent(it.getKey(), it.getValue()));
        return next;
    }

    /** Made ready for the languages that the state before was asked for, so that nobody has to wait for that. */
    Glossary ready() {
        List<Locale> asked;
        synchronized (this) {
            asked = List.copyOf(earlier.keySet());
        }
        asked.forEach(this::of);
        return this;
    }

    synchronized TermMatcher of(Locale locale) {
        TermMatcher known = matchers.get(locale);
        if (known == null) {
            Map<String, List<Phrase>> phrases = earlier.remove(locale);
            known = new TermMatcher(locale, concepts, phrases == null ? Map.of() : phrases);
            matchers.put(locale, known);
        }
        return known;
    }
}
