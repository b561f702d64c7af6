package dev.stele.translation.term.web;

import dev.stele.translation.term.ImportedConcept;
import dev.stele.translation.term.ImportedConcept.ImportedTerm;
import dev.stele.translation.web.Limits;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Concepts to merge into the termbase. */
record TermListRequest(@Nullable List<@Nullable ConceptItem> concepts) {

    /** A concept; what is missing stays as it is. Without an id, the same terms are the same concept. */
    record ConceptItem(
            @Nullable String id,
            @Nullable String section,
            @Nullable String subject,
            @Nullable String note,
            @Nullable Boolean neverTranslate,
            @Nullable List<@Nullable TermItem> terms) {

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

    List<ImportedConcept> imported() {
        Limits limits = new Limits();
        List<ImportedConcept> imported = new ArrayList<>();
        List<@Nullable ConceptItem> all = concepts == null ? List.of() : concepts;
        if (concepts == null) {
            limits.error("/concepts", "required", "A list of concepts, which may be empty.");
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
}
