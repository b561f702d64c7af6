package dev.stele.translation.term.match;

import dev.stele.translation.check.Finding;
import dev.stele.translation.term.Concept;
import dev.stele.translation.term.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds one target against the terms of its source and of its own language. */
record TermChecks(
        TermMatcher from,
        TermMatcher to,
        Locale target,
        @Nullable String section) {

    List<Finding> of(String sourceText, String targetText, boolean markup) {
        List<TermMatch> source = TermMatcher.longest(from.all(from.words(sourceText, markup), section));
        List<Token> words = to.words(targetText, markup);
        List<TermMatch> written = to.all(words, section);
        List<Finding> findings = new ArrayList<>(forbidden(source, written));
        byPlace(source).values().stream()
                .flatMap(it -> missing(it, words, written))
                .distinct()
                .forEach(findings::add);
        return findings;
    }

    /**
     * A forbidden term is none where it is part of a term that is allowed, or the very word for something the source names.
     * It blocks where it surely stands; what only has its stem may be another word, and is warned of.
     */
    private static List<Finding> forbidden(List<TermMatch> source, List<TermMatch> written) {
        List<TermMatch> allowed =
                written.stream().filter(it -> !it.term().isForbidden()).toList();
        Map<Boolean, List<TermMatch>> bySureness = written.stream()
                .filter(it -> it.term().isForbidden())
                .filter(it -> allowed.stream()
                        .noneMatch(other -> other.covers(it) && (!other.isAt(it) || isNamed(other, source))))
                .collect(Collectors.partitioningBy(TermMatch::sure));
        List<TermMatch> sure = TermMatcher.longest(bySureness.getOrDefault(true, List.of()));
        List<TermMatch> unsure = TermMatcher.longest(bySureness.getOrDefault(false, List.of())).stream()
                .filter(it -> sure.stream().noneMatch(it::overlaps))
                .toList();
        return Stream.concat(sure.stream(), unsure.stream())
                .sorted(Comparator.comparingInt(TermMatch::start))
                .map(TermChecks::finding)
                .toList();
    }

    private static Finding finding(TermMatch forbidden) {
        String listed = forbidden.term().text();
        Finding finding = forbidden.sure()
                ? Finding.blocking("forbidden-term", listed, instead(forbidden))
                : Finding.warning("forbidden-term-unsure", listed, instead(forbidden));
        return finding.inTarget(forbidden.start(), forbidden.end());
    }

    private static boolean isNamed(TermMatch written, List<TermMatch> source) {
        return source.stream()
                .anyMatch(it -> it.concept().id().equals(written.concept().id()));
    }

    private static String instead(TermMatch forbidden) {
        return forbidden.concept().content().in(forbidden.term().locale()).stream()
                .filter(it -> !it.isForbidden())
                .sorted(Comparator.comparing(Term::status))
                .map(Term::text)
                .findFirst()
                .orElse("—");
    }

    /** Concepts that the same words may stand for: any of them may be meant. */
    private static Map<Integer, List<TermMatch>> byPlace(List<TermMatch> source) {
        Map<Integer, List<TermMatch>> places = new LinkedHashMap<>();
        source.forEach(it ->
                places.computeIfAbsent(it.start(), at -> new ArrayList<>(1)).add(it));
        return places;
    }

    private Stream<Finding> missing(List<TermMatch> meant, List<Token> words, List<TermMatch> written) {
        List<TermMatch> known = meant.stream()
                .filter(it -> it.concept().content().neverTranslate()
                        || !wanted(it.concept()).isEmpty())
                .toList();
        if (known.isEmpty() || known.size() < meant.size()) {
            return Stream.empty();
        }
        boolean found = known.stream()
                .anyMatch(it -> it.concept().content().neverTranslate()
                        ? new Name(forms(it), words).isWritten()
                        : written.stream()
                                        .filter(other -> !other.term().isForbidden())
                                        .anyMatch(other -> other.concept()
                                                .id()
                                                .equals(it.concept().id()))
                                || wanted(it.concept()).stream().anyMatch(phrase -> isLike(phrase, words)));
        return found ? Stream.empty() : Stream.of(finding(known.getFirst(), words));
    }

    private Finding finding(TermMatch it, List<Token> words) {
        if (!it.concept().content().neverTranslate()) {
            Phrase first = wanted(it.concept()).getFirst();
            return Finding.warning(
                            "missing-term", it.term().text(), first.term().text())
                    .inSource(it.start(), it.end());
        }
        List<Phrase> forms = forms(it);
        Finding finding =
                Finding.warning("never-translate", forms.getFirst().term().text());
        Token other = new Name(forms, words).writtenOtherwise();
        return other == null ? finding.inSource(it.start(), it.end()) : finding.inTarget(other.start(), other.end());
    }

    /** The form that is listed for the language, or the source's own. */
    private List<Phrase> forms(TermMatch name) {
        List<Phrase> listed = wanted(name.concept());
        Term own = name.term();
        return listed.isEmpty()
                ? List.of(new Phrase(name.concept(), own, to.words(own.text(), false), to.inflection()))
                : listed;
    }

    /** What may stand for the concept in the target, the preferred ones first. */
    private List<Phrase> wanted(Concept concept) {
        return to.phrases(concept).stream()
                .filter(it -> !it.term().isForbidden())
                .sorted(Comparator.comparing(it -> it.term().status()))
                .toList();
    }

    /** A warning that is wrong costs more than one that is missed: a word with a like beginning will do, in any order. */
    private static boolean isLike(Phrase phrase, List<Token> words) {
        return phrase.words().stream().allMatch(wanted -> words.stream().anyMatch(word -> isLike(wanted, word)));
    }

    private static boolean isLike(Token wanted, Token word) {
        int length = wanted.stem().length();
        return wanted.isRigid()
                ? wanted.surface().equals(word.surface())
                : wanted.stem().equals(word.stem())
                        || SharedBeginning.length(wanted.stem(), word.stem()) >= Math.max(4, length * 2 / 3);
    }
}
