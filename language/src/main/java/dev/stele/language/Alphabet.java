package dev.stele.language;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;

/**
 * With which letters a language is written.
 *
 * @param script of ICU's {@link UScript}
 * @param cased whether it has capitals
 * @param letters in lower case, with those that stand in foreign names; empty where they are not known
 */
public record Alphabet(int script, boolean cased, UnicodeSet letters) {

    private static final LoadingCache<Locale, Alphabet> KNOWN =
            Caffeine.newBuilder().maximumSize(200).build(Alphabet::read);

    // ICU counts these among the letters of foreign names; in a word of the language they are slips of the keyboard.
    private static final Map<String, String> SLIPS = Map.of("tg", "цщыь", "fa", "كي", "ar", "کی");
    private static final int FEWEST = 15;

    public static Alphabet of(Locale locale) {
        return KNOWN.get(locale);
    }

    /** Whether the letter is of its script. */
    public boolean has(int letter) {
        return UScript.getScript(letter) == script;
    }

    private static Alphabet read(Locale locale) {
        int script = UScript.getCodeFromName(Scripts.of(locale));
        // Without the script ICU would answer with the letters of the language's usual one.
        ULocale exact = locale.getScript().isEmpty()
                ? new ULocale(locale.getLanguage())
                : ULocale.addLikelySubtags(ULocale.forLocale(locale));
        UnicodeSet letters = new UnicodeSet(LocaleData.getExemplarSet(exact, 0, LocaleData.ES_STANDARD))
                .addAll(LocaleData.getExemplarSet(exact, 0, LocaleData.ES_AUXILIARY))
                .removeAll(SLIPS.getOrDefault(locale.getLanguage(), ""));
        int own = 0;
        for (int i = 0; i < letters.size(); i++) {
            if (letters.charAt(i) >= 0 && UScript.getScript(letters.charAt(i)) == script) {
                own++;
            }
        }
        return new Alphabet(script, isCased(script), own < FEWEST ? UnicodeSet.EMPTY : letters.freeze());
    }

    private static boolean isCased(int script) {
        return script == UScript.LATIN
                || script == UScript.CYRILLIC
                || script == UScript.GREEK
                || script == UScript.ARMENIAN;
    }
}
