package dev.stele.translation.term;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A concept as a file tells it; what is null or blank the file does not say.
 *
 * @param row where it begins: the record of a CSV file with its header as 1, or the number of the concept in other files
 */
public record ImportedConcept(
        int row,
        @Nullable String id,
        @Nullable String section,
        @Nullable String subject,
        @Nullable String note,
        @Nullable String neverTranslate,
        List<ImportedTerm> terms) {

    /** A term as a file tells it. */
    public record ImportedTerm(
            int row,
            @Nullable String locale,
            @Nullable String text,
            @Nullable String status,
            @Nullable String note,
            @Nullable String partOfSpeech) {}
}
