package dev.stele.content.lint;

import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Holds an article against every house rule. */
@Component
class Lint {
    static final int MOST_OF_A_RULE = 25;

    /** A thousand times what an ordinary article takes, so that only work without end is stopped. */
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final List<Rule> rules;
    private final Duration longest;

    @Autowired
    Lint(List<Rule> rules) {
        this(rules, LONGEST);
    }

    Lint(List<Rule> rules, Duration longest) {
        this.rules = rules;
        this.longest = longest;
    }

    /**
     * All of them, what blocks first, each in the order of the rules. When the time is used up, one of them says that the
     * lint has not finished.
     */
    List<Finding> findings(Proof proof) {
        Report report = new Report();
        long deadline = System.nanoTime() + longest.toNanos();
        for (Rule rule : rules) {
            if (System.nanoTime() - deadline > 0) {
                report.at(HouseRule.LINT_UNFINISHED, "");
                break;
            }
            rule.check(proof, report);
        }
        return report.findings().stream()
                .sorted(Comparator.comparing((Finding f) -> !f.rule().blocks()).thenComparing(Finding::rule))
                .toList();
    }

    /** The first ones of each rule: after a number of them, more help nobody. */
    static List<Finding> few(List<Finding> findings) {
        Map<HouseRule, Integer> counts = new EnumMap<>(HouseRule.class);
        return findings.stream()
                .filter(f -> counts.merge(f.rule(), 1, Integer::sum) <= MOST_OF_A_RULE)
                .toList();
    }
}
