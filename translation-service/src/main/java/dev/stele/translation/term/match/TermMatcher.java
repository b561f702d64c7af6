package dev.stele.translation.term.match;

import dev.stele.translation.term.Concept;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the terms of one language in its texts; made once for a state of the termbase. */
final class TermMatcher {

    private final Inflection inflection;
    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final Map<String, List<Phrase>> byConcept = new HashMap<>();

    /**
     * @param earlier phrases by concept id of an earlier state, which serve again where a concept has not changed since
     */
    TermMatcher(Locale locale, List<Concept> concepts, Map<String, List<Phrase>> earlier) {
        this.inflection = Inflection.of(locale);
        for (Concept concept : concepts) {
            List<Phrase> known = earlier.getOrDefault(concept.id(), List.of());
            List<Phrase> phrases =
                    !known.isEmpty() && known.getFirst().concept().equals(concept) ? known : phrases(concept, locale);
            if (!phrases.isEmpty()) {
                byConcept.put(concept.id(), phrases);
                phrases.forEach(this::add);
            }
        }
    }

    private List<Phrase> phrases(Concept concept, Locale locale) {
        return concept.content().in(locale).stream()
                .map(it -> new Phrase(concept, it, words(it.text(), false), inflection))
                .filter(it -> !it.words().isEmpty())
                .toList();
    }

    private void add(Phrase phrase) {
        byFirstWord
                .computeIfAbsent(inflection.key(phrase.words().getFirst()), key -> new ArrayList<>(1))
                .add(phrase);
    }

    Map<String, List<Phrase>> phrases() {
        return Collections.unmodifiableMap(byConcept);
    }

    List<Token> words(String text, boolean markup) {
        return Tokens.of(text, markup, inflection);
    }

    Inflection inflection() {
        return inflection;
    }

    /** The terms of the language that stand for the concept. */
    List<Phrase> phrases(Concept concept) {
        return byConcept.getOrDefault(concept.id(), List.of());
    }

    /** Every term of the section wherever it stands, also inside others. */
    List<TermMatch> all(List<Token> text, @Nullable String section) {
        List<TermMatch> found = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            for (Phrase phrase : byFirstWord.getOrDefault(inflection.key(text.get(i)), List.of())) {
                if (phrase.concept().content().holdsIn(section) && phrase.standsAt(i, text)) {
                    int end = text.get(i + phrase.words().size() - 1).end();
                    found.add(new TermMatch(
                            phrase.concept(), phrase.term(), text.get(i).start(), end, phrase.isSureAt(i, text)));
                }
            }
        }
        return found;
    }

    /**
     * Of terms that overlap the longest, in the order of the text. Of concepts in the same place, those that hold only in the
     * section go before those that hold everywhere; else all of them stay.
     */
    static List<TermMatch> longest(List<TermMatch> all) {
        List<TermMatch> kept = new ArrayList<>();
        all.stream()
                .sorted(Comparator.comparingInt(TermMatch::length)
                        .reversed()
                        .thenComparingInt(TermMatch::start)
                        .thenComparing(it -> it.concept().content().section() == null)
                        .thenComparing(it -> it.concept().id()))
                .filter(it -> kept.stream().noneMatch(other -> excludes(other, it)))
                .forEach(kept::add);
        kept.sort(Comparator.comparingInt(TermMatch::start));
        return kept;
    }

    private static boolean excludes(TermMatch kept, TermMatch it) {
        if (!kept.isAt(it)) {
            return kept.overlaps(it);
        }
        boolean narrower = kept.concept().content().section() != null
                && it.concept().content().section() == null;
        return narrower || kept.concept().id().equals(it.concept().id());
    }
}
