package dev.stele.content;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import dev.stele.testkit.ArchitectureRules;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContentArchitectureTests {
    private static final String BASE = "dev.stele.content";
    private static final JavaClasses CLASSES = ArchitectureRules.classesOf(BASE);

    static Stream<ArchRule> rules() {
        return Stream.of(
                ArchitectureRules.noCycles(BASE),
                ArchitectureRules.nullMarked(),
                ArchitectureRules.adaptersApart("web", "persistence", "messaging"),
                ArchitectureRules.adaptersApart(
                        "persistence", "content.article.web", "content.media.web", "content.redirect.web", "messaging"),
                ArchitectureRules.adaptersApart("messaging", "persistence", "content.status.web"),
                ArchitectureRules.coreIsPlain(
                        BASE + ".article", BASE + ".media", BASE + ".status", BASE + ".redirect", BASE + ".board"),
                ArchitectureRules.coreIsPlain(
                        BASE + ".lint", BASE + ".lint.rule", BASE + ".lint.passage", BASE + ".lint.link"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(CLASSES);
    }
}
