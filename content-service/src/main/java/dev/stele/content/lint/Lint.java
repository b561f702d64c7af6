package dev.stele.content.lint;

import dev.stele.content.lint.Finding.Severity;
import dev.stele.contracts.ArticleContent;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Holds a text against every house rule. */
@Component
class Lint {
    private final List<Rule> rules;

    Lint(List<Rule> rules) {
        this.rules = rules;
    }

    /** What blocks first. */
    List<Finding> findings(ArticleContent content) {
        List<Finding> findings = new ArrayList<>();
        for (Severity severity : List.of(Severity.BLOCKING, Severity.WARNING)) {
            for (Rule rule : rules) {
                if (rule.severity() != severity) continue;
                rule.check(
                        content,
                        (pointer, message) -> findings.add(new Finding(rule.name(), severity, pointer, message)));
            }
        }
        return findings;
    }
}
