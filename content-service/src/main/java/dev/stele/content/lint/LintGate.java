package dev.stele.content.lint;

import dev.stele.content.article.PublicationGate;
import dev.stele.content.lint.Finding.Severity;
import dev.stele.contracts.ArticleContent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Lets a text pass to the readers when nothing blocks it, or a person has said why it may. */
@Component
class LintGate implements PublicationGate {
    private final Lint lint;

    LintGate(Lint lint) {
        this.lint = lint;
    }

    @Override
    public Map<String, String> check(ArticleContent content, Map<String, String> overrides) {
        List<Finding> blocking = lint.findings(content).stream()
                .filter(f -> f.severity() == Severity.BLOCKING)
                .toList();
        List<Finding> left =
                blocking.stream().filter(f -> !overrides.containsKey(f.rule())).toList();
        if (!left.isEmpty()) throw new FindingsBlock(left);
        Map<String, String> used = new TreeMap<>(overrides);
        used.keySet().retainAll(blocking.stream().map(Finding::rule).toList());
        return used;
    }
}
