package dev.stele.translation.term;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A word or phrase that stands for a concept in one language. */
public record Term(
        Locale locale,
        String text,
        TermStatus status,
        @Nullable String note,
        @Nullable PartOfSpeech partOfSpeech) {

    public String tag() {
        return locale.toLanguageTag();
    }

    public boolean isForbidden() {
        return status == TermStatus.FORBIDDEN;
    }

    /** Whether this is the other term, whatever is said about it. */
    boolean isSameWordAs(Term other) {
        return locale.equals(other.locale) && text.equals(other.text);
    }

    Term normalized() {
        return new Term(locale, Texts.line(text), status, Texts.optional(note), partOfSpeech);
    }
}
