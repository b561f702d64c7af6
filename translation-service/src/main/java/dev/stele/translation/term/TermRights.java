package dev.stele.translation.term;

import dev.stele.translation.desk.Member;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may change what. A reviewer changes the terms of the locales that they review, and never those of another; a concept
 * is theirs to add, to delete and to describe when they review all of its locales but those that are translated from. A
 * chief changes everything.
 *
 * @param sourceLocales BCP 47 tags of what the newsroom translates from; each stands for its regions too
 */
public record TermRights(Set<String> sourceLocales) {

    static boolean isReviewer(Member member) {
        return member.reviewsAll() || !member.reviews().isEmpty();
    }

    /** {@link ConceptContent#NONE} stands for a concept that is not there before or after. */
    boolean mayChange(Member member, ConceptContent before, ConceptContent after) {
        if (member.reviewsAll()) {
            return true;
        }
        boolean wholly = isTheirs(member, before) && isTheirs(member, after);
        if (before.terms().isEmpty() || after.terms().isEmpty()) {
            return wholly;
        }
        return (wholly || head(before).equals(head(after)))
                && changed(before.terms(), after.terms()).allMatch(it -> member.reviews(it.tag()));
    }

    private boolean isTheirs(Member member, ConceptContent content) {
        Set<String> locales = content.locales();
        return locales.isEmpty()
                || (locales.stream().anyMatch(member::reviews)
                        && locales.stream().allMatch(it -> member.reviews(it) || isSource(it)));
    }

    private boolean isSource(String locale) {
        return sourceLocales.stream().anyMatch(it -> locale.equals(it) || locale.startsWith(it + "-"));
    }

    private static ConceptContent head(ConceptContent it) {
        return new ConceptContent(it.section(), it.subject(), it.note(), it.neverTranslate(), List.of());
    }

    private static Stream<Term> changed(List<Term> before, List<Term> after) {
        Set<Term> old = new HashSet<>(before);
        Set<Term> now = new HashSet<>(after);
        return Stream.concat(
                before.stream().filter(it -> !now.contains(it)), after.stream().filter(it -> !old.contains(it)));
    }
}
