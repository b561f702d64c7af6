package dev.stele.translation.segmentation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tries rules before they are put in force: all together must come to their end in time on long and odd texts. It cannot
 * find every expression without end, so that each use of rules has its time too.
 */
final class RuleTrial {

    private static final Duration LONGEST = Duration.ofSeconds(3);
    private static final int LONG = 2_000;
    private static final int MOST_LETTERS = 40;

    private static final List<String> ODD_TEXTS = List.of(
            "a".repeat(LONG) + "!",
            "A. ".repeat(LONG / 3) + "x",
            "....".repeat(250) + "\u0001",
            " \t\u00a0".repeat(LONG / 3) + "x",
            "Вода 12. «Колодец» (№ 3)… ".repeat(LONG / 25),
            "آب ۱۲. «چاه»؟ ".repeat(LONG / 15));

    private RuleTrial() {}

    /** @throws UnusableRules with the reason */
    static SrxRules of(String srx, String language) {
        SrxRules rules = SrxRules.compile(srx, language);
        long deadline = System.nanoTime() + LONGEST.toNanos();
        texts(rules).forEach(text -> rules.of(text, deadline));
        return rules;
    }

    /** An expression that never ends needs a text of the letters that it names. */
    private static List<String> texts(SrxRules rules) {
        List<String> texts = new ArrayList<>(ODD_TEXTS);
        rules.letters()
                .limit(MOST_LETTERS)
                .mapToObj(letter -> Character.toString(letter).repeat(LONG) + "!")
                .collect(Collectors.toCollection(() -> texts));
        return texts;
    }
}
