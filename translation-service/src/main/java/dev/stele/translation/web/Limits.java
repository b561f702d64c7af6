package dev.stele.translation.web;

import dev.stele.chassis.web.FieldError;
import dev.stele.chassis.web.InvalidRequest;
import dev.stele.translation.desk.Locales;
import dev.stele.translation.wording.Directions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a request, up to a hundred things. */
public final class Limits {

    /** Nobody reads more, and a small body can have millions of faults. */
    private static final int MOST_ERRORS = 100;

    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private final List<FieldError> errors = new ArrayList<>();

    /** A text that must be there. */
    public Limits text(String pointer, @Nullable String text, int longest) {
        return text == null || isUnseen(text)
                ? error(pointer, "required", "This must not be empty.")
                : atMost(pointer, text, longest);
    }

    /** A text that may be missing, but not empty. */
    public Limits optional(String pointer, @Nullable String text, int longest) {
        return text == null ? this : text(pointer, text, longest);
    }

    /** A text that may be empty. */
    public Limits atMost(String pointer, String text, int longest) {
        if (text.length() > longest) {
            error(pointer, "too-long", "At most " + longest + " characters.");
        }
        boolean control = text.codePoints()
                .anyMatch(c -> (Character.isISOControl(c) && !Character.isWhitespace(c))
                        || Character.getType(c) == Character.SURROGATE
                        || Directions.isControl(c));
        return control ? error(pointer, "forbidden-character", "Not a character of a text.") : this;
    }

    /** A name that must be there, without characters that nobody sees. */
    public Limits name(String pointer, @Nullable String text, int longest) {
        boolean unseen = text != null && text.codePoints().anyMatch(c -> Character.getType(c) == Character.FORMAT);
        return unseen
                ? error(pointer, "forbidden-character", "Not a character of a name.")
                : text(pointer, text, longest);
    }

    private static boolean isUnseen(String text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.getType(c) == Character.FORMAT);
    }

    /** A BCP 47 tag, if there is one. */
    public Limits locale(String pointer, @Nullable String tag) {
        if (tag == null) {
            return this;
        }
        try {
            Locales.parse(tag);
            return this;
        } catch (IllformedLocaleException e) {
            return error(pointer, "not-a-locale", "Not a BCP 47 tag.");
        }
    }

    /** A number within bounds. */
    public Limits number(String pointer, int number, int least, int most) {
        return number < least || number > most
                ? error(pointer, "out-of-range", "From " + least + " to " + most + ".")
                : this;
    }

    /** A moment that calendars and the store know. */
    public Limits time(String pointer, Instant time) {
        return time.isBefore(FIRST) || time.isAfter(LAST)
                ? error(pointer, "out-of-range", "From " + FIRST + " to " + LAST + ".")
                : this;
    }

    public Limits error(String pointer, String code, String message) {
        if (errors.size() < MOST_ERRORS) {
            errors.add(new FieldError(pointer, code, message));
        }
        return this;
    }

    /** Refuses the request with 400 if anything is wrong. */
    public void orMalformed() {
        if (!errors.isEmpty()) {
            throw InvalidRequest.malformed(errors);
        }
    }

    /** Refuses the request with 422 if anything is wrong. */
    public void orUnprocessable() {
        if (!errors.isEmpty()) {
            throw InvalidRequest.unprocessable(errors);
        }
    }
}
