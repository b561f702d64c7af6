package dev.stele.translation.term.web;

import dev.stele.translation.term.Concept;
import dev.stele.translation.term.ConceptContent;
import dev.stele.translation.term.PartOfSpeech;
import dev.stele.translation.term.Term;
import dev.stele.translation.term.TermStatus;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A concept with its terms.
 *
 * @param section the only section in which it holds; missing for all
 */
record ConceptView(
        String id,
        long version,
        @Nullable String section,
        @Nullable String subject,
        @Nullable String note,
        boolean neverTranslate,
        List<TermView> terms,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        String updatedBy) {

    /** A term; {@code locale} is a BCP 47 tag. */
    record TermView(
            String locale,
            String text,
            TermStatus status,
            @Nullable String note,
            @Nullable PartOfSpeech partOfSpeech) {

        static TermView of(Term it) {
            return new TermView(it.tag(), it.text(), it.status(), it.note(), it.partOfSpeech());
        }
    }

    static ConceptView of(Concept it) {
        ConceptContent content = it.content();
        return new ConceptView(
                it.id(),
                it.version(),
                content.section(),
                content.subject(),
                content.note(),
                content.neverTranslate(),
                content.terms().stream().map(TermView::of).toList(),
                it.created().at(),
                it.created().by(),
                it.changed().at(),
                it.changed().by());
    }
}
