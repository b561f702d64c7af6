package dev.stele.content.lint;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Every rule, as the service finds them. */
public final class AllRules {
    public static final LintSettings SETTINGS = new LintSettings(110, 400, Duration.ofDays(90), null);

    private AllRules() {}

    public static List<Rule> list() {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.registerBean(LintSettings.class, () -> SETTINGS);
            context.scan("dev.stele.content.lint.rule");
            context.refresh();
            return context.getBeanProvider(Rule.class).orderedStream().toList();
        }
    }

    public static List<Finding> findings(Proof proof) {
        return new Lint(list()).findings(proof);
    }
}
