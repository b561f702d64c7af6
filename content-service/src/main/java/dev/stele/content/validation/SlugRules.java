package dev.stele.content.validation;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Addresses: lower-case letters and digits of one script with single hyphens, compared in one normal form. */
public final class SlugRules {
    static final int LONGEST = 120;
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:-[\\p{L}\\p{M}\\p{N}]+)*+");
    private static final Set<UnicodeScript> JAPANESE =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
    private static final Set<UnicodeScript> KOREAN = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HANGUL);

    private SlugRules() {}

    /** The slug in its normal form (NFC). */
    static String checked(String pointer, String given, Faults faults) {
        if (given.length() > 4 * LONGEST) {
            faults.malformed(pointer, "slug-too-long", "At most " + LONGEST + " characters.");
            return given;
        }
        String slug = Normalizer.normalize(given, Normalizer.Form.NFC);
        if (slug.codePointCount(0, slug.length()) > LONGEST) {
            faults.malformed(pointer, "slug-too-long", "At most " + LONGEST + " characters.");
        } else if (!FORM.matcher(slug).matches() || !Normalizer.isNormalized(slug, Normalizer.Form.NFKC)) {
            faults.malformed(pointer, "slug-characters", "Letters and digits with single hyphens between them only.");
        } else if (!slug.equals(slug.toLowerCase(java.util.Locale.ROOT))) {
            faults.malformed(pointer, "slug-upper-case", "Lower-case letters only.");
        } else if (!oneScript(slug)) {
            faults.malformed(pointer, "slug-mixed-scripts", "Letters of one script only: mixed ones look alike.");
        }
        return slug;
    }

    private static boolean oneScript(String slug) {
        EnumSet<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        slug.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(s -> s != UnicodeScript.COMMON && s != UnicodeScript.INHERITED)
                .forEach(scripts::add);
        return scripts.size() <= 1 || JAPANESE.containsAll(scripts) || KOREAN.containsAll(scripts);
    }
}
