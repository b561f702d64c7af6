package dev.stele.content.validation;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Makes an address of a headline in Latin letters, as the news writes them: our own rules for Cyrillic come before
 * ICU's, which write {@code um-urii} for {@code Ҷумҳурии}. A script without a usable transliteration keeps its letters.
 */
final class SlugFromHeadline {
    private static final int LONGEST = 80;
    /** UTF-16 code units of a headline that are looked at: more than the longest headline has. */
    private static final int MOST_READ = 1_000;

    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARKUP_OF_WORDS = Pattern.compile("['’ʼ`]");
    private static final Transliterator CYRILLIC =
            Transliterator.createFromRules("Stele-Cyrillic", """
            ғ > gh; ӣ > i; қ > q; ӯ > u; ҳ > h; ҷ > j; ё > yo; ж > zh; х > kh; ц > ts; ч > ch; ш > sh; щ > shch;
            э > e; ю > yu; я > ya; ъ > ; ь > ; й > y; ы > y; ў > u; і > i; ї > yi; є > ye; ґ > g; ә > a; ң > n; ө > o;
            ү > u; ұ > u; һ > h;
            """, Transliterator.FORWARD);
    private static final Transliterator LATIN =
            Transliterator.getInstance("Cyrillic-Latin; Greek-Latin; Latin-ASCII; Any-Lower");

    private SlugFromHeadline() {}

    /** Empty when the headline has neither letters nor digits. */
    static Optional<String> of(String headline) {
        String read = headline.substring(0, Math.min(headline.length(), MOST_READ));
        String words = MARKUP_OF_WORDS
                .matcher(Normalizer.normalize(read, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll("");
        return slug(words, SlugFromHeadline::latin).or(() -> slug(words, UnaryOperator.identity()));
    }

    private static String latin(String words) {
        return LATIN.transliterate(CYRILLIC.transliterate(words));
    }

    private static Optional<String> slug(String words, UnaryOperator<String> spelling) {
        String slug = trimmed(GAPS.matcher(spelling.apply(words)).replaceAll("-"));
        Faults faults = new Faults();
        String checked = slug.isEmpty() ? slug : SlugRules.checked("", slug, faults);
        return checked.isEmpty() || !faults.isEmpty() ? Optional.empty() : Optional.of(checked);
    }

    private static String trimmed(String slug) {
        String bare = slug.replaceAll("^-+|-+$", "");
        if (bare.codePointCount(0, bare.length()) <= LONGEST) return bare;
        String cut = bare.substring(0, bare.offsetByCodePoints(0, LONGEST));
        int word = cut.lastIndexOf('-');
        return word > LONGEST / 2 ? cut.substring(0, word) : cut;
    }
}
