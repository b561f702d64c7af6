package dev.stele.language;

import com.ibm.icu.lang.UScript;
import java.util.Set;
import java.util.regex.Pattern;

/** Words with letters of two alphabets, which look right and are never found again. */
public final class MixedWord {

    private static final String LATIN_TWINS = "aceopxyijsABCEHIKMOPTXYSJ";
    private static final String CYRILLIC_TWINS = "асеорхуіјѕАВСЕНІКМОРТХУЅЈ";
    // Without an apostrophe only capitals are sure to be an abbreviation: "xa" with "та" is a house in disguise.
    private static final Pattern ABBREVIATION_WITH_ENDING =
            Pattern.compile("(?:\\p{IsLatin}+['’ʼ]|[\\p{IsLatin}&&\\p{Lu}]{2,})[\\p{IsCyrillic}&&\\p{Ll}]{1,8}");
    private static final Set<Integer> USED_TOGETHER = Set.of(
            UScript.HAN,
            UScript.HIRAGANA,
            UScript.KATAKANA,
            UScript.KATAKANA_OR_HIRAGANA,
            UScript.BOPOMOFO,
            UScript.HANGUL);

    private MixedWord() {}

    /** Whether the word has letters of two alphabets that are not used together. */
    public static boolean is(String word) {
        int first = UScript.COMMON;
        for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            int script = UScript.getScript(word.codePointAt(i));
            if (script == UScript.COMMON || script == UScript.INHERITED || script == first) {
                continue;
            }
            if (first != UScript.COMMON && !(USED_TOGETHER.contains(first) && USED_TOGETHER.contains(script))) {
                return true;
            }
            first = script;
        }
        return false;
    }

    /** Whether, in a text of the alphabet, the letters of the other one all have a twin and stand there by mistake. */
    public static boolean isDisguised(String word, Alphabet text) {
        return !isAbbreviationWithEnding(word, text)
                && (isOfTwins(word, UScript.LATIN, LATIN_TWINS, UScript.CYRILLIC)
                        || isOfTwins(word, UScript.CYRILLIC, CYRILLIC_TWINS, UScript.LATIN));
    }

    private static boolean isAbbreviationWithEnding(String word, Alphabet text) {
        return text.scripts().contains(UScript.CYRILLIC)
                && ABBREVIATION_WITH_ENDING.matcher(word).matches();
    }

    private static boolean isOfTwins(String word, int script, String twins, int other) {
        return word.codePoints().allMatch(letter -> {
            int of = UScript.getScript(letter);
            return of == script ? twins.indexOf(letter) >= 0 : of == other || !Character.isLetter(letter);
        });
    }
}
