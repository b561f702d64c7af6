package dev.stele.translation.check.number;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Numbers that a text says in words.
 *
 * @param exact which it says
 * @param hinted which a word of it may come from, as <i>десятилетний</i> comes from ten
 * @param parts parts of one that it names, such as 0.5, or 1.5 where a single word says that
 */
record SpelledNumbers(Set<Long> exact, Set<Long> hinted, Set<BigDecimal> parts) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final long HUNDRED = 100;
    private static final long THOUSAND = 1000;

    static SpelledNumbers of(String text, Locale locale) {
        NumberWords words = NumberWords.of(locale);
        Set<Long> exact = new HashSet<>();
        Set<Long> hinted = new HashSet<>();
        Set<BigDecimal> parts = new HashSet<>();
        Run run = new Run();
        List<String> tokens = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        for (String token : tokens) {
            Long value = words.value(token);
            BigDecimal part = words.part(token);
            if (part != null) {
                parts.add(part);
            }
            if (value != null) {
                exact.add(value);
                run.add(value);
            } else if (!words.joins(token)) {
                exact.addAll(run.end());
                hinted.addAll(words.hints(token));
            }
        }
        exact.addAll(run.end());
        return new SpelledNumbers(exact, hinted, parts);
    }

    /** Whether a word says it or comes from it. */
    boolean mention(long number) {
        return exact.contains(number) || hinted.contains(number);
    }

    /** Words of numbers beside each other, which together say one. */
    private static final class Run {

        private final Set<Long> steps = new HashSet<>();
        private long total;
        private long current;

        void add(long value) {
            if (value >= THOUSAND) {
                total += Math.max(1, current) * value;
                current = 0;
            } else {
                current = value == HUNDRED && current > 0 && current < 10 ? current * HUNDRED : current + value;
            }
            steps.add(total + current);
        }

        Set<Long> end() {
            Set<Long> said = Set.copyOf(steps);
            steps.clear();
            total = 0;
            current = 0;
            return said;
        }
    }
}
