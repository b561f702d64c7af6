package dev.stele.language;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * With which letters a language is written.
 *
 * @param scripts of ICU's {@link UScript}, those that are used together; empty where they are not known
 * @param cased whether it has capitals
 * @param letters in lower case, with those that stand in foreign names; empty where they are not known, or too many to be listed
 */
public record Alphabet(Set<Integer> scripts, boolean cased, UnicodeSet letters) {

    private static final LoadingCache<Locale, Alphabet> KNOWN =
            Caffeine.newBuilder().maximumSize(200).build(Alphabet::read);

    // ICU counts these among the letters of foreign names; in a word of the language they are slips of the keyboard.
    private static final Map<String, String> SLIPS = Map.of("tg", "цщыь", "fa", "كي", "ar", "کی");
    private static final int FEWEST = 15;
    private static final Set<Integer> CASED = Set.of(UScript.LATIN, UScript.CYRILLIC, UScript.GREEK, UScript.ARMENIAN);

    public static Alphabet of(Locale locale) {
        return KNOWN.get(locale);
    }

    /** Whether anything can be said of its letters. */
    public boolean isKnown() {
        return !scripts.isEmpty();
    }

    /** Whether the letter is of its scripts. */
    public boolean has(int letter) {
        return scripts.contains(UScript.getScript(letter));
    }

    /** Whether letters may tell the two apart: they are known, and have no script in common. */
    public boolean isApartFrom(Alphabet other) {
        return isKnown() && other.isKnown() && Collections.disjoint(scripts, other.scripts);
    }

    private static Alphabet read(Locale locale) {
        Set<Integer> scripts = scripts(locale);
        // Without the script ICU would answer with the letters of the language's usual one.
        ULocale exact = locale.getScript().isEmpty()
                ? new ULocale(locale.getLanguage())
                : ULocale.addLikelySubtags(ULocale.forLocale(locale));
        UnicodeSet letters = new UnicodeSet(LocaleData.getExemplarSet(exact, 0, LocaleData.ES_STANDARD))
                .addAll(LocaleData.getExemplarSet(exact, 0, LocaleData.ES_AUXILIARY))
                .removeAll(SLIPS.getOrDefault(locale.getLanguage(), ""));
        int own = 0;
        for (int i = 0; i < letters.size(); i++) {
            if (letters.charAt(i) >= 0 && scripts.contains(UScript.getScript(letters.charAt(i)))) {
                own++;
            }
        }
        boolean listed = own >= FEWEST && !scripts.contains(UScript.HAN);
        return new Alphabet(
                scripts, !Collections.disjoint(scripts, CASED), listed ? letters.freeze() : UnicodeSet.EMPTY);
    }

    /** Chinese, Japanese and Korean have names for what they use together, which no letter bears. */
    private static Set<Integer> scripts(Locale locale) {
        int[] codes = UScript.getCode(ULocale.forLocale(locale));
        return codes == null
                ? Set.of()
                : Arrays.stream(codes).filter(Alphabet::hasLetters).boxed().collect(Collectors.toUnmodifiableSet());
    }

    private static boolean hasLetters(int script) {
        return !new UnicodeSet("[[:L:]&[:sc=" + UScript.getShortName(script) + ":]]").isEmpty();
    }
}
