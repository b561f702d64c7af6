package dev.stele.translation.term;

import dev.stele.translation.desk.Member;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may change what. A reviewer changes the terms of the locales that they review; everything about a concept, when at
 * most one of its languages, the one that is translated from, is not theirs. A chief changes everything.
 */
final class TermRights {

    private TermRights() {}

    static boolean isReviewer(Member member) {
        return member.reviewsAll() || !member.reviews().isEmpty();
    }

    /** {@link ConceptContent#NONE} stands for a concept that is not there before or after. */
    static boolean mayChange(Member member, ConceptContent before, ConceptContent after) {
        return member.reviewsAll()
                || (isTheirs(member, before) && isTheirs(member, after))
                || (isMore(before) && changesOwnTermsOnly(member, before, after));
    }

    private static boolean isTheirs(Member member, ConceptContent content) {
        Set<String> locales = content.locales();
        long others = locales.stream().filter(it -> !member.reviews(it)).count();
        return locales.isEmpty() || (others <= 1 && others < locales.size());
    }

    private static boolean isMore(ConceptContent content) {
        return !content.terms().isEmpty();
    }

    private static boolean changesOwnTermsOnly(Member member, ConceptContent before, ConceptContent after) {
        return head(before).equals(head(after))
                && !after.terms().isEmpty()
                && changed(before.terms(), after.terms()).allMatch(it -> member.reviews(it.tag()));
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
