package dev.stele.translation.slug;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import dev.stele.contracts.SlugForm;
import dev.stele.contracts.SlugPolicy;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a headline becomes the last part of an address. */
public final class SlugRules {

    /** In Unicode code points. */
    private static final int LONGEST_MADE = 80;

    private static final Pattern NO_PART = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
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

    /** A slug for the headline; empty when none can be made of its letters and digits. */
    public static String of(String headline, Locale locale) {
        String text = Normalizer.normalize(headline, Normalizer.Form.NFKC).toLowerCase(locale);
        String slug = ROMANIZED.containsAll(scripts(text)) ? romanized(text) : ownLetters(text);
        String made = shortened(slug.replaceAll("^-|-$", ""));
        return isSlug(made) ? made : "";
    }

    /** Whether it can stand in an address as it is. */
    public static boolean isSlug(String slug) {
        return SlugPolicy.violation(slug).isEmpty();
    }

    private static String romanized(String text) {
        return NOT_LATIN
                .matcher(LATIN.transliterate(text).replaceAll("['’ʹʺ]", ""))
                .replaceAll("-");
    }

    /**
     * Scripts that write no vowels, or words without spaces, would come out unreadable in Latin: they keep their own letters.
     * Words between them in another script, such as names of agencies, are left out.
     */
    private static String ownLetters(String text) {
        StringBuilder own = new StringBuilder();
        text.codePoints().forEach(letter -> own.appendCodePoint(isForeign(letter) ? ' ' : letter));
        return NO_PART.matcher(own).replaceAll("-");
    }

    private static boolean isForeign(int letter) {
        int script = UScript.getScript(letter);
        return script != UScript.COMMON && script != UScript.INHERITED && ROMANIZED.contains(script);
    }

    static String numbered(String slug, int number) {
        String end = "-" + number;
        return SlugForm.shortened(slug, SlugForm.LONGEST - end.length()) + end;
    }

    private static String shortened(String slug) {
        String beginning = SlugForm.shortened(slug, LONGEST_MADE);
        boolean betweenWords = slug.length() == beginning.length() || slug.charAt(beginning.length()) == '-';
        int lastHyphen = beginning.lastIndexOf('-');
        return betweenWords || lastHyphen < 0 ? beginning : beginning.substring(0, lastHyphen);
    }

    private static Set<Integer> scripts(String text) {
        return text.codePoints().mapToObj(UScript::getScript).collect(Collectors.toSet());
    }
}
