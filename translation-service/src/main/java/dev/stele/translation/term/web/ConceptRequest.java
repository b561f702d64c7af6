package dev.stele.translation.term.web;

import dev.stele.translation.desk.Locales;
import dev.stele.translation.term.ConceptContent;
import dev.stele.translation.term.ConceptRules;
import dev.stele.translation.term.PartOfSpeech;
import dev.stele.translation.term.Term;
import dev.stele.translation.term.TermStatus;
import dev.stele.translation.web.Limits;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Everything that a concept is to be. */
record ConceptRequest(
        @Nullable String section,
        @Nullable String subject,
        @Nullable String note,
        @Nullable Boolean neverTranslate,
        @Nullable List<@Nullable TermRequest> terms) {

    /** A term; it is the preferred one unless its status says otherwise. */
    record TermRequest(
            @Nullable String locale,
            @Nullable String text,
            @Nullable TermStatus status,
            @Nullable String note,
            @Nullable PartOfSpeech partOfSpeech) {

        Term term() {
            return new Term(
                    Locales.parse(Objects.requireNonNull(locale)),
                    Objects.requireNonNull(text),
                    status == null ? TermStatus.PREFERRED : status,
                    note,
                    partOfSpeech);
        }
    }

    /** Refuses with 400 what is no concept at all. */
    ConceptContent content() {
        List<@Nullable TermRequest> all = terms == null ? List.of() : terms;
        Limits limits = new Limits().number("/terms", all.size(), 1, ConceptRules.MOST_TERMS);
        for (int i = 0; i < all.size(); i++) {
            TermRequest it = all.get(i);
            String at = "/terms/" + i;
            if (it == null || it.locale() == null || it.text() == null) {
                limits.error(at, "required", "A term has a locale and a text.");
            } else {
                limits.locale(at + "/locale", it.locale());
            }
        }
        limits.orMalformed();
        return new ConceptContent(
                section,
                subject,
                note,
                Boolean.TRUE.equals(neverTranslate),
                all.stream().map(it -> Objects.requireNonNull(it).term()).toList());
    }
}
