package dev.stele.translation.term;

import dev.stele.translation.desk.Locales;
import dev.stele.translation.term.ImportedConcept.ImportedTerm;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the words of files. */
final class ReadTerm {

    private ReadTerm() {}

    /** What a row says is no term. */
    static final class NoTerm extends Exception {

        private final String code;

        NoTerm(String code, String message) {
            super(message);
            this.code = code;
        }

        String code() {
            return code;
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }

    /** The term, with what is already known of the same word where the row says nothing. */
    static Term of(ImportedTerm it, ConceptContent known) throws NoTerm {
        String tag = it.locale();
        String text = it.text();
        if (tag == null || tag.isBlank() || text == null || text.isBlank()) {
            throw new NoTerm("required", "A term has a locale and a text.");
        }
        PartOfSpeech partOfSpeech = oneOf(PartOfSpeech.class, it.partOfSpeech());
        TermStatus status = oneOf(TermStatus.class, it.status());
        Term said = new Term(locale(tag.strip()), text, TermStatus.PREFERRED, it.note(), partOfSpeech).normalized();
        Term old = known.terms().stream().filter(said::isSameWordAs).findFirst().orElse(said);
        return new Term(
                said.locale(),
                said.text(),
                status == null ? old.status() : status,
                said.note() == null ? old.note() : said.note(),
                partOfSpeech == null ? old.partOfSpeech() : partOfSpeech);
    }

    static boolean yesOrNo(String text) throws NoTerm {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new NoTerm("not-a-boolean", "neverTranslate is true or false.");
        };
    }

    private static Locale locale(String tag) throws NoTerm {
        try {
            return Locales.parse(tag);
        } catch (IllformedLocaleException e) {
            throw new NoTerm("not-a-locale", "Not a BCP 47 tag.");
        }
    }

    private static <T extends Enum<T>> @Nullable T oneOf(Class<T> type, @Nullable String name) throws NoTerm {
        if (name == null || name.isBlank()) {
            return null;
        }
        try {
            return Enum.valueOf(type, name.strip().toUpperCase(Locale.ROOT).replace(' ', '_'));
        } catch (IllegalArgumentException e) {
            String field = type == TermStatus.class ? "unknown-status" : "unknown-part-of-speech";
            throw new NoTerm(field, "One of " + Arrays.toString(type.getEnumConstants()) + ".");
        }
    }
}
