package dev.stele.translation.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a text that is copied and not translated: an address, a name of an account, a placeholder.
 *
 * @param written without the marks that only follow it
 * @param key equal for spellings of the same address
 * @param start in the visible text, in UTF-16 code units
 * @param end exclusive
 */
record Unspoken(Kind kind, String written, String key, int start, int end) {

    /** What is copied. */
    enum Kind {
        LINK,
        BARE_LINK,
        EMAIL,
        PLACEHOLDER,
        HANDLE,
        HASHTAG
    }

    private static final char FILLER = '\ufffc';
    private static final Pattern SHAPE = Pattern.compile(
            "(?<LINK>(?:https?://|www\\.)[\\w.~:/?#\\[\\]@!$&'()*+,;=%-]{2,500})"
                    + "|(?<EMAIL>(?<![\\w.+-])[\\w.+-]{1,64}+@[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){1,5})"
                    + "|(?<BARE>(?<![\\p{L}\\p{Nd}.-])(?:[a-z0-9][a-z0-9-]{0,62}+\\.){1,5}(?:com|org|net|info|int|edu|gov|news|media|tj|ru|ir|uz|kg|kz|af|eu|de|fr|uk)(?:/[\\w./?=&%#~-]*)?(?![\\p{L}\\p{Nd}-]))"
                    + "|(?<PLACEHOLDER>\\$?\\{\\{?[\\w.-]{1,60}\\}?\\}|(?<![\\p{L}\\p{Nd}%])%(?:[0-9]\\$)?[sd](?!\\p{L}))"
                    + "|(?<HANDLE>(?<![\\w.@])@[A-Za-z_][\\w.]{1,60})"
                    + "|(?<HASHTAG>(?<![\\p{L}\\p{Nd}&#])#[\\p{L}_][\\p{L}\\p{M}\\p{Nd}_]{1,100})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEEDED = Pattern.compile("[.@#%{]");
    private static final String LAST_MARKS = ".,;:!?)]'-";

    static List<Unspoken> in(String text) {
        List<Unspoken> found = new ArrayList<>();
        if (!NEEDED.matcher(text).find()) {
            return found;
        }
        Matcher shape = SHAPE.matcher(text);
        while (shape.find()) {
            Kind kind = kind(shape);
            int end = kind == Kind.PLACEHOLDER ? shape.end() : end(text, shape.start(), shape.end());
            String written = text.substring(shape.start(), end);
            found.add(new Unspoken(kind, written, key(kind, written), shape.start(), end));
        }
        return found;
    }

    /** The text with a filler in the place of each character of such a part. */
    static String masked(String text, List<Unspoken> parts) {
        if (parts.isEmpty()) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text);
        for (Unspoken part : parts) {
            // The words of a hashtag are translated.
            for (int i = part.start(); i < part.end() && part.kind() != Kind.HASHTAG; i++) {
                masked.setCharAt(i, FILLER);
            }
        }
        return masked.toString();
    }

    private static Kind kind(Matcher shape) {
        if (shape.group("LINK") != null) {
            return Kind.LINK;
        }
        if (shape.group("EMAIL") != null) {
            return Kind.EMAIL;
        }
        if (shape.group("BARE") != null) {
            return Kind.BARE_LINK;
        }
        if (shape.group("PLACEHOLDER") != null) {
            return Kind.PLACEHOLDER;
        }
        return shape.group("HANDLE") != null ? Kind.HANDLE : Kind.HASHTAG;
    }

    private static int end(String text, int start, int end) {
        int last = end;
        while (last > start + 1 && LAST_MARKS.indexOf(text.charAt(last - 1)) >= 0) {
            boolean opened =
                    text.charAt(last - 1) == ')' && text.substring(start, last).indexOf('(') >= 0;
            if (opened) {
                break;
            }
            last--;
        }
        return last;
    }

    private static String key(Kind kind, String written) {
        return switch (kind) {
            case LINK, BARE_LINK ->
                written.toLowerCase(Locale.ROOT)
                        .replaceFirst("^https?://", "")
                        .replaceFirst("^www\\.", "")
                        .replaceFirst("/$", "");
            case PLACEHOLDER -> written;
            default -> written.toLowerCase(Locale.ROOT);
        };
    }
}
