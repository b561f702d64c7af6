package dev.stele.translation.check;

import com.ibm.icu.lang.UScript;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** No word is written with letters of two alphabets, which look right and are never found again. */
final class MixedAlphabets {

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

    private MixedAlphabets() {}

    static Stream<Finding> inWords(Pair pair) {
        return WordsOf.text(pair.target().prose()).stream()
                .filter(word -> isMixed(word.group()) && !pair.source().text().contains(word.group()))
                .map(word -> finding(word, pair));
    }

    private static Finding finding(MatchResult word, Pair pair) {
        boolean ending = Alphabet.of(pair.to()).script() == UScript.CYRILLIC
                && ABBREVIATION_WITH_ENDING.matcher(word.group()).matches();
        Finding finding = !ending && isDisguised(word.group())
                ? Finding.blocking("mixed-alphabet", word.group())
                : Finding.warning("two-alphabets", word.group());
        return pair.target().at(finding, word.start(), word.end());
    }

    private static boolean isMixed(String word) {
        Set<Integer> scripts = new HashSet<>();
        word.codePoints().map(UScript::getScript).forEach(scripts::add);
        scripts.remove(UScript.COMMON);
        scripts.remove(UScript.INHERITED);
        return scripts.size() > 1 && !USED_TOGETHER.containsAll(scripts);
    }

    /** Whether the letters of one of the alphabets all have a twin in the other, and stand there by mistake. */
    private static boolean isDisguised(String word) {
        return isOfTwins(word, UScript.LATIN, LATIN_TWINS, UScript.CYRILLIC)
                || isOfTwins(word, UScript.CYRILLIC, CYRILLIC_TWINS, UScript.LATIN);
    }

    private static boolean isOfTwins(String word, int script, String twins, int other) {
        return word.codePoints().allMatch(letter -> {
            int of = UScript.getScript(letter);
            return of == script ? twins.indexOf(letter) >= 0 : of == other || !Character.isLetter(letter);
        });
    }
}
