package dev.stele.translation.desk.web;

import dev.stele.translation.term.Term;
import dev.stele.translation.term.TermStatus;
import dev.stele.translation.term.match.TermHit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A term of the termbase in the source of a segment.
 *
 * @param term as the termbase has it
 * @param start first UTF-16 code unit in the source with its tags
 * @param end the one after the last
 * @param neverTranslate whether it is a name
 * @param translations what it is in the language of the target, also what it must not be
 */
record TermHitView(
        String conceptId,
        String term,
        int start,
        int end,
        boolean neverTranslate,
        @Nullable String note,
        List<TermTranslation> translations) {

    /** A term in the language of the target. */
    record TermTranslation(
            String text, TermStatus status, @Nullable String note) {

        static TermTranslation of(Term it) {
            return new TermTranslation(it.text(), it.status(), it.note());
        }
    }

    static TermHitView of(TermHit it) {
        return new TermHitView(
                it.concept().id(),
                it.term().text(),
                it.start(),
                it.end(),
                it.concept().content().neverTranslate(),
                it.concept().content().note(),
                it.translations().stream().map(TermTranslation::of).toList());
    }
}
