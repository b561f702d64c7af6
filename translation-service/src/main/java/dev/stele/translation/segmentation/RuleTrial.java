package dev.stele.translation.segmentation;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import net.sf.okapi.lib.segmentation.Rule;
import net.sf.okapi.lib.segmentation.SRXDocument;

/** Tries rules before they are put in force: each must be a pattern that comes to its end on long and odd texts. */
final class RuleTrial {

    private static final int MOST_RULES = 2_000;
    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static final List<String> ODD_TEXTS = List.of(
            "a".repeat(3_000) + "!",
            "A. ".repeat(1_000) + "x",
            "....".repeat(250) + "\u0001",
            " \t\u00a0".repeat(1_000) + "x",
            "Вода 12. «Колодец» (№ 3)… ".repeat(100),
            "آب ۱۲. «چاه»؟ ".repeat(100));

    private RuleTrial() {}

    static SrxRules of(String srx, String language) {
        SRXDocument document = new SRXDocument();
        try {
            document.loadRules((CharSequence) srx);
        } catch (RuntimeException e) {
            throw new UnusableRules("This is not an SRX 2.0 document.");
        }
        List<Rule> rules = document.getAllLanguageRules().values().stream()
                .flatMap(List::stream)
                .toList();
        if (rules.isEmpty() || rules.size() > MOST_RULES) {
            throw new UnusableRules("The document must have from 1 to " + MOST_RULES + " rules.");
        }
        rules.forEach(rule -> {
            attempt(rule.getBefore());
            attempt(rule.getAfter());
        });
        try {
            return SrxRules.compile(srx, language);
        } catch (RuntimeException e) {
            throw new UnusableRules("The rules cannot be put together for " + language + ".");
        }
    }

    private static void attempt(String expression) {
        Pattern pattern;
        try {
            pattern = Pattern.compile(expression);
        } catch (PatternSyntaxException e) {
            throw new UnusableRules("Not a regular expression: " + expression);
        }
        for (String text : ODD_TEXTS) {
            try {
                pattern.matcher(new TimedText(text, System.nanoTime() + LONGEST.toNanos()))
                        .results()
                        .count();
            } catch (TimedText.Expired | StackOverflowError e) {
                throw new UnusableRules("This expression takes too long: " + expression);
            }
        }
    }
}
