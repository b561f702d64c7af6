package dev.stele.contracts;

import java.util.regex.Pattern;

/**
 * What every part accepts as the slug of an article. What people may choose is stricter, see {@link
 * SlugPolicy}, and never more lenient: a slug that a later part refuses would keep an acknowledged publication from its readers.
 */
public final class SlugForm {

    /** Most characters of a slug, counted in Unicode code points. */
    public static final int LONGEST = 120;

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:-[\\p{L}\\p{M}\\p{N}]++)*+");

    private SlugForm() {}

    /** Whether it consists of letters, marks and digits, with single hyphens between them, and is not too long. */
    public static boolean matches(String slug) {
        return !isTooLong(slug) && WORDS.matcher(slug).matches();
    }

    public static boolean isTooLong(String slug) {
        return isLonger(slug, LONGEST);
    }

    /** The beginning of at most so many code points, without a hyphen at its end. */
    public static String shortened(String slug, int most) {
        if (!isLonger(slug, most)) {
            return slug;
        }
        String beginning = slug.substring(0, slug.offsetByCodePoints(0, most));
        return beginning.endsWith("-") ? beginning.substring(0, beginning.length() - 1) : beginning;
    }

    private static boolean isLonger(String slug, int most) {
        // A code point has at most two UTF-16 code units: very long texts need not be counted.
        return slug.length() > 2 * most || slug.codePointCount(0, slug.length()) > most;
    }
}
