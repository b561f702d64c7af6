package dev.stele.content.lint;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Holds an article against every house rule. */
@Component
class Lint {
    private final List<Rule> rules;

    Lint(List<Rule> rules) {
        this.rules = rules;
    }

    /** What blocks first, each in the order of the rules. */
    List<Finding> findings(Proof proof) {
        Report report = new Report();
        rules.forEach(rule -> rule.check(proof, report));
        return report.findings().stream()
                .sorted(Comparator.comparing((Finding f) -> !f.rule().blocks()).thenComparing(Finding::rule))
                .toList();
    }
}
