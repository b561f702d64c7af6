package dev.stele.translation.slug;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a headline becomes the last part of an address. */
public final class SlugRules {

    /** Longest slug, in characters. */
    public static final int LONGEST = 120;

    private static final int LONGEST_MADE = 80;

    private static final Pattern SHAPE =
            Pattern.compile("[\\p{Ll}\\p{Lo}\\p{Lm}\\p{Mn}\\p{Nd}]+(?:-[\\p{Ll}\\p{Lo}\\p{Lm}\\p{Mn}\\p{Nd}]+)*");
    private static final Pattern NO_PART = Pattern.compile("[^\\p{L}\\p{Mn}\\p{Nd}]+");
    private static final Pattern NOT_LATIN = Pattern.compile("[^a-z0-9]+");

    // The names of the letters as the newsrooms of Central Asia write them; ICU alone makes "um-urii" of "Ҷумҳурии".
    private static final Transliterator LATIN =
            Transliterator.createFromRules("stele-slug", """
            ғ > gh; ӣ > i; қ > q; ӯ > u; ҳ > h; ҷ > j; ё > yo; ж > zh; х > kh; ц > ts; ч > ch; ш > sh;
            щ > shch; э > e; ю > yu; я > ya; й > y; ъ > ; ь > ; ы > y;
            ў > u; і > i; ї > yi; є > ye; ґ > g; ә > a; ң > n; ө > o; ү > u; ұ > u; һ > h;
            :: Any-Latin; :: Latin-ASCII; :: Lower;
            """, Transliterator.FORWARD);
    private static final Set<Integer> ROMANIZED = Set.of(
            UScript.LATIN,
            UScript.CYRILLIC,
            UScript.GREEK,
            UScript.ARMENIAN,
            UScript.GEORGIAN,
            UScript.COMMON,
            UScript.INHERITED);

    private SlugRules() {}

    /** A slug for the headline; empty when it has neither letters nor digits. */
    public static String of(String headline, Locale locale) {
        String text = Normalizer.normalize(headline, Normalizer.Form.NFC).toLowerCase(locale);
        // Scripts that write no vowels, or words without spaces, would come out unreadable: they keep their own
        // letters.
        String slug = ROMANIZED.containsAll(scripts(text))
                ? NOT_LATIN
                        .matcher(LATIN.transliterate(text).replaceAll("['’ʹʺ]", ""))
                        .replaceAll("-")
                : NO_PART.matcher(text).replaceAll("-");
        return shortened(slug.replaceAll("^-|-$", ""));
    }

    /** Whether it can stand in an address as it is: lower case, composed, of one script. */
    public static boolean isSlug(String slug) {
        return slug.length() <= LONGEST
                && SHAPE.matcher(slug).matches()
                && Normalizer.isNormalized(slug, Normalizer.Form.NFC)
                && isOneScript(slug);
    }

    static String numbered(String slug, int number) {
        String end = "-" + number;
        return slug.substring(0, Math.min(slug.length(), LONGEST - end.length())) + end;
    }

    private static String shortened(String slug) {
        if (slug.length() <= LONGEST_MADE) {
            return slug;
        }
        int lastHyphen = slug.lastIndexOf('-', LONGEST_MADE);
        return slug.substring(0, lastHyphen > 0 ? lastHyphen : LONGEST_MADE);
    }

    private static boolean isOneScript(String slug) {
        Set<Integer> scripts = new HashSet<>(scripts(slug));
        scripts.removeAll(Set.of(UScript.COMMON, UScript.INHERITED));
        return scripts.size() <= 1
                || Set.of(UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA).containsAll(scripts)
                || Set.of(UScript.HAN, UScript.HANGUL).containsAll(scripts);
    }

    private static Set<Integer> scripts(String text) {
        return text.codePoints().mapToObj(UScript::getScript).collect(Collectors.toSet());
    }
}
