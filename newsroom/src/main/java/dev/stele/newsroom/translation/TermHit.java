package dev.stele.newsroom.translation;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A term of the termbase in a source; its place is counted in UTF-16 code units of the text with its tags. */
public record TermHit(
        String conceptId,
        String term,
        int start,
        int end,
        boolean neverTranslate,
        @Nullable String note,
        List<Translated> translations) {

    /** A term in the language of the target: PREFERRED, ADMITTED or FORBIDDEN. */
    public record Translated(
            String text, String status, @Nullable String note) {

        public boolean forbidden() {
            return status.equals("FORBIDDEN");
        }
    }

    /** What may be written, for whoever points at the term. */
    public String allowed() {
        return translations.stream()
                .filter(it -> !it.forbidden())
                .map(Translated::text)
                .collect(Collectors.joining(", "));
    }
}
