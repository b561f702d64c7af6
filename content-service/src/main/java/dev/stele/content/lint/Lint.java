package dev.stele.content.lint;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Holds an article against every house rule. */
@Component
class Lint {
    static final int MOST_OF_A_RULE = 25;

    private final List<Rule> rules;

    Lint(List<Rule> rules) {
        this.rules = rules;
    }

    /** All of them, what blocks first, each in the order of the rules. */
    List<Finding> findings(Proof proof) {
        Report report = new Report();
        rules.forEach(rule -> rule.check(proof, report));
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
