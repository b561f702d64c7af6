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

    /** Terms that are looked at in one text. A sentence has some tens. */
    static final int MOST_MATCHES = 1_000;

    private final Inflection inflection;
    /** By the word of a term that has only one, or by its first two. */
    private final Map<String, List<Phrase>> byBeginning = new HashMap<>();

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
        List<Token> words = phrase.words();
        String first = inflection.key(words.getFirst());
        byBeginning
                .computeIfAbsent(
                        words.size() == 1 ? first : twoWords(first, inflection.key(words.get(1))),
                        key -> new ArrayList<>(1))
                .add(phrase);
    }

    private static String twoWords(String first, String second) {
        return first + ' ' + second;
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

    /** Every term of the section wherever it stands, also inside others; the first {@value #MOST_MATCHES}. */
    List<TermMatch> all(List<Token> text, @Nullable String section) {
        List<TermMatch> found = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            String first = inflection.key(text.get(i));
            addMatches(first, i, text, section, found);
            if (i + 1 < text.size()) {
                addMatches(twoWords(first, inflection.key(text.get(i + 1))), i, text, section, found);
            }
        }
        return found;
    }

    private void addMatches(
            String beginning, int at, List<Token> text, @Nullable String section, List<TermMatch> found) {
        for (Phrase phrase : byBeginning.getOrDefault(beginning, List.of())) {
            if (found.size() == MOST_MATCHES) {
                return;
            }
            if (phrase.concept().content().holdsIn(section) && phrase.standsAt(at, text)) {
                int end = text.get(at + phrase.words().size() - 1).end();
                found.add(new TermMatch(
                        phrase.concept(), phrase.term(), text.get(at).start(), end, phrase.isSureAt(at, text)));
            }
        }
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
