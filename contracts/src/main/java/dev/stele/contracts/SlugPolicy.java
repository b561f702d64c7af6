package dev.stele.contracts;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What people may choose as a slug, and what services make of headlines: lower-case letters and digits of one script with
 * single hyphens between them, in one normal form. It is stricter than {@link SlugForm}, which consumers check, and the same
 * for the source language and every translation.
 */
public final class SlugPolicy {

    /** UTF-16 code units: composing may make four of them one character. */
    private static final int LONGEST_READ = 4 * SlugForm.LONGEST;

    /** A mark without a letter before it, which shows nothing or stands on what precedes the slug. */
    private static final Pattern LONE_MARK = Pattern.compile("(?:^|-)\\p{M}");

    private static final Set<UnicodeScript> JAPANESE =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
    private static final Set<UnicodeScript> KOREAN = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HANGUL);

    /** What is wrong with a slug. */
    public enum Violation {
        TOO_LONG,
        /** Something else than letters, marks and digits with single hyphens between them, or not in its normal form. */
        CHARACTERS,
        UPPER_CASE,
        /** Letters of several scripts, which may look alike. */
        MIXED_SCRIPTS
    }

    private SlugPolicy() {}

    /** The same slug in its normal form (NFC); as it is where it is much too long. */
    public static String normalized(String slug) {
        return slug.length() > LONGEST_READ ? slug : Normalizer.normalize(slug, Normalizer.Form.NFC);
    }

    /** What is wrong first; empty for a slug that may be used as it is. */
    public static Optional<Violation> violation(String slug) {
        if (SlugForm.isTooLong(slug)) {
            return Optional.of(Violation.TOO_LONG);
        }
        if (!SlugForm.matches(slug)
                || LONE_MARK.matcher(slug).find()
                || !Normalizer.isNormalized(slug, Normalizer.Form.NFKC)) {
            return Optional.of(Violation.CHARACTERS);
        }
        if (!slug.equals(slug.toLowerCase(Locale.ROOT))) {
            return Optional.of(Violation.UPPER_CASE);
        }
        return isOfOneScript(slug) ? Optional.empty() : Optional.of(Violation.MIXED_SCRIPTS);
    }

    private static boolean isOfOneScript(String slug) {
        EnumSet<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        slug.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(script -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)
                .forEach(scripts::add);
        return scripts.size() <= 1 || JAPANESE.containsAll(scripts) || KOREAN.containsAll(scripts);
    }
}
