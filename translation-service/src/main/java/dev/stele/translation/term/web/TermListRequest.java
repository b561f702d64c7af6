package dev.stele.translation.term.web;

import dev.stele.translation.term.ImportTerms;
import dev.stele.translation.term.ImportedConcept;
import dev.stele.translation.term.ImportedConcept.ImportedTerm;
import dev.stele.translation.web.Limits;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Concepts to merge into the termbase. */
record TermListRequest(
        @JsonDeserialize(using = Concepts.class) @Nullable List<@Nullable ConceptItem> concepts) {

    private static final class Concepts extends Counted<ConceptItem> {

        Concepts() {
            super(ConceptItem.class, ImportTerms.MOST_CONCEPTS);
        }
    }

    private static final class Terms extends Counted<TermItem> {

        Terms() {
            super(TermItem.class, ImportTerms.MOST_TERMS);
        }
    }

    /** A concept; what is missing stays as it is. Without an id, the same terms are the same concept. */
    record ConceptItem(
            @Nullable String id,
            @Nullable String section,
            @Nullable String subject,
            @Nullable String note,
            @Nullable Boolean neverTranslate,
            @JsonDeserialize(using = Terms.class) @Nullable List<@Nullable TermItem> terms) {

        ImportedConcept imported(int row) {
            List<ImportedTerm> imported = new ArrayList<>();
            if (terms != null) {
                terms.forEach(it -> imported.add(it == null ? TermItem.NONE.imported(row) : it.imported(row)));
            }
            String flag = neverTranslate == null ? null : neverTranslate.toString();
            return new ImportedConcept(row, id, section, subject, note, flag, imported);
        }
    }

    /** A term; status and part of speech are the words that answers have. */
    record TermItem(
            @Nullable String locale,
            @Nullable String text,
            @Nullable String status,
            @Nullable String note,
            @Nullable String partOfSpeech) {

        static final TermItem NONE = new TermItem(null, null, null, null, null);

        ImportedTerm imported(int row) {
            return new ImportedTerm(row, locale, text, status, note, partOfSpeech);
        }
    }

    /** Refuses with 400 what is no list of concepts, and with 422 one that is too long. */
    List<ImportedConcept> imported() {
        Limits limits = new Limits();
        List<ImportedConcept> imported = new ArrayList<>();
        List<@Nullable ConceptItem> all = concepts == null ? List.of() : concepts;
        if (concepts == null) {
            limits.error("/concepts", "required", "A list of concepts, which may be empty.");
        }
        if (all.size() > ImportTerms.MOST_CONCEPTS || terms(all) > ImportTerms.MOST_TERMS) {
            limits.error(
                            "/concepts",
                            "too-many",
                            "At most " + ImportTerms.MOST_CONCEPTS + " concepts and " + ImportTerms.MOST_TERMS
                                    + " terms: divide them.")
                    .orUnprocessable();
        }
        for (int i = 0; i < all.size(); i++) {
            ConceptItem it = all.get(i);
            if (it == null) {
                limits.error("/concepts/" + i, "required", "A concept.");
            } else {
                imported.add(it.imported(i + 1));
            }
        }
        limits.orMalformed();
        return imported;
    }

    private static int terms(List<@Nullable ConceptItem> concepts) {
        return concepts.stream()
                .mapToInt(
                        it -> it == null || it.terms() == null ? 0 : it.terms().size())
                .sum();
    }
}
