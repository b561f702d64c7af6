package dev.stele.translation.segmentation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.IntStream;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.lib.segmentation.LanguageMap;
import net.sf.okapi.lib.segmentation.Rule;
import net.sf.okapi.lib.segmentation.SRXDocument;

/**
 * The compiled rules of one language. The library reads the document; the matching is done here, as the library's own
 * takes no text that can be taken away from an expression without end.
 */
final class SrxRules {

    static final int MOST_RULES = 2_000;
    private static final long MOST_READS = 1_000_000;
    private static final long MOST_READS_PER_CHARACTER = 2_000;
    private static final Duration LONGEST_CHOICE = Duration.ofSeconds(1);

    private final List<Compiled> rules;

    /** Its first group is what stands before the place. */
    private record Compiled(String expression, Pattern pattern, boolean isBreak) {}

    private SrxRules(List<Compiled> rules) {
        this.rules = rules;
    }

    /** @throws UnusableRules when the document is not SRX, or a rule not a pattern */
    static SrxRules compile(String srx, String language) {
        SRXDocument document = read(srx);
        List<Rule> all = document.getAllLanguageRules().values().stream()
                .flatMap(List::stream)
                .toList();
        if (all.isEmpty() || all.size() > MOST_RULES) {
            throw new UnusableRules("The document must have from 1 to " + MOST_RULES + " rules.");
        }
        // What another language will never use is looked at as well: a mistake in it is a mistake.
        all.forEach(rule -> {
            compiled(document, rule);
            if (rule.isBreak() && isEmpty(rule.getBefore()) && isEmpty(rule.getAfter())) {
                throw new UnusableRules("A rule that breaks must name what stands before or after the place.");
            }
        });
        return new SrxRules(rulesOf(document, LocaleId.fromString(language).toString()));
    }

    /**
     * Offsets at which a sentence begins, the first one not among them.
     *
     * @param deadline by {@link System#nanoTime()}
     * @throws UnusableRules when the time is up, or an expression goes too deep for the stack
     */
    SortedSet<Integer> of(String text, long deadline) {
        return starts(text, TimedText.until(deadline, text));
    }

    /**
     * The same with a bound of work that grows with the text: many times what a text of sentences takes.
     *
     * @throws UnusableRules when the work is done, or an expression goes too deep for the stack
     */
    SortedSet<Integer> of(String text) {
        return starts(text, TimedText.ofReads(MOST_READS + MOST_READS_PER_CHARACTER * text.length(), text));
    }

    private SortedSet<Integer> starts(String text, TimedText timed) {
        SortedSet<Integer> starts = new TreeSet<>();
        int start = 0;
        for (Map.Entry<Integer, Boolean> place : places(timed).entrySet()) {
            if (place.getValue()) {
                // A place within the space that was passed already leads to the same start.
                start = place.getKey() < start ? start : afterSpace(text, place.getKey());
                starts.add(start);
            }
        }
        starts.remove(0);
        starts.remove(text.length());
        return starts;
    }

    /** Letters and digits that the expressions name, each once. */
    IntStream letters() {
        return rules.stream()
                .flatMapToInt(it -> it.expression().codePoints())
                .filter(Character::isLetterOrDigit)
                .distinct();
    }

    /** At each place the first rule that matches there decides. */
    private Map<Integer, Boolean> places(TimedText text) {
        Map<Integer, Boolean> places = new TreeMap<>();
        for (Compiled rule : rules) {
            try {
                Matcher matcher = rule.pattern().matcher(text).useTransparentBounds(true);
                int last = -1;
                int from = 0;
                // What comes before one place may be looked at again for the next one, but never from the same start.
                while (from != last && matcher.find(from)) {
                    last = from;
                    from = matcher.end(1);
                    places.putIfAbsent(from, rule.isBreak());
                }
            } catch (TimedText.Expired | StackOverflowError e) {
                throw new UnusableRules("This expression, or all that come before it, takes too long: "
                        + UnusableRules.shown(rule.expression()));
            }
        }
        return places;
    }

    private static SRXDocument read(String srx) {
        SRXDocument document = new SRXDocument();
        try {
            document.loadRules((CharSequence) srx);
        } catch (RuntimeException e) {
            throw new UnusableRules("This is not an SRX 2.0 document.");
        }
        if (document.useIcu4JBreakRules()
                || (document.getMaskRule() != null && !document.getMaskRule().isEmpty())) {
            throw new UnusableRules("Rules beyond SRX, such as those of ICU and masks, are not taken.");
        }
        return document;
    }

    private static List<Compiled> rulesOf(SRXDocument document, String language) {
        List<Compiled> rules = new ArrayList<>();
        for (LanguageMap map : document.getAllLanguagesMaps()) {
            if (matches(map.getPattern(), language)) {
                List<Rule> named = document.getAllLanguageRules().get(map.getRuleName());
                if (named == null) {
                    throw new UnusableRules("There are no rules named " + UnusableRules.shown(map.getRuleName()) + ".");
                }
                named.stream()
                        .filter(Rule::isActive)
                        .map(rule -> compiled(document, rule))
                        .forEach(rules::add);
                if (!document.cascade()) {
                    break;
                }
            }
        }
        return List.copyOf(rules);
    }

    private static Compiled compiled(SRXDocument document, Rule rule) {
        String expression = rule.getBefore() + " | " + rule.getAfter();
        String whole = document.generateRuleRegex(rule).replace(SRXDocument.ANYCODE, SRXDocument.INLINECODE_PATTERN);
        return new Compiled(expression, pattern(whole, expression), rule.isBreak());
    }

    private static boolean isEmpty(String expression) {
        return expression == null || expression.isBlank();
    }

    private static boolean matches(String languages, String language) {
        try {
            return pattern(languages, languages)
                    .matcher(TimedText.until(System.nanoTime() + LONGEST_CHOICE.toNanos(), language))
                    .matches();
        } catch (TimedText.Expired | StackOverflowError e) {
            throw new UnusableRules("This expression takes too long: " + UnusableRules.shown(languages));
        }
    }

    private static Pattern pattern(String expression, String shown) {
        try {
            return Pattern.compile(expression, Pattern.UNICODE_CHARACTER_CLASS);
        } catch (PatternSyntaxException | StackOverflowError e) {
            throw new UnusableRules("Not a regular expression: " + UnusableRules.shown(shown));
        }
    }

    private static int afterSpace(String text, int position) {
        int start = position;
        while (start < text.length()
                && (Character.isWhitespace(text.charAt(start)) || Character.isSpaceChar(text.charAt(start)))) {
            start++;
        }
        return start;
    }
}
