package dev.stele.content.lint;

import dev.stele.content.article.ArticleSnapshot;
import dev.stele.content.article.Publication;
import dev.stele.content.article.PublicationGate;
import dev.stele.content.media.Picture;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lets an article pass to the readers when nothing blocks it, or a person has said why it may. */
@Component
class LintGate implements PublicationGate {
    /** Instants are kept in milliseconds. */
    private static final Duration MOMENT = Duration.ofMillis(1);

    private final LintArticle lint;

    LintGate(LintArticle lint) {
        this.lint = lint;
    }

    @Override
    public Map<String, String> check(
            ArticleSnapshot article,
            List<Picture> shown,
            Publication wanted,
            Instant at,
            Map<String, String> overrides) {
        return passed(lint.before(article, shown, Set.copyOf(wanted.locales()), at, at), overrides);
    }

    @Override
    public List<String> blocking(
            ArticleSnapshot article,
            List<Picture> shown,
            Publication wanted,
            Instant at,
            Map<String, String> overrides) {
        List<Finding> left =
                left(lint.before(article, shown, Set.copyOf(wanted.locales()), at, at.minus(MOMENT)), overrides);
        List<String> names = Lint.few(left).stream().map(OverrideKey::name).toList();
        if (left.stream().anyMatch(f -> f.rule() == HouseRule.LINT_UNFINISHED)) throw new Unfinished(names);
        return names;
    }

    /** What blocks and is not overridden. */
    private static List<Finding> left(List<Finding> findings, Map<String, String> overrides) {
        return findings.stream()
                .filter(f -> f.rule().blocks())
                .filter(f -> OverrideKey.of(f).noneMatch(overrides::containsKey))
                .toList();
    }

    static Map<String, String> passed(List<Finding> findings, Map<String, String> overrides) {
        requireOverridable(overrides);
        List<Finding> blocking =
                findings.stream().filter(f -> f.rule().blocks()).toList();
        List<Finding> left = left(blocking, overrides);
        if (!left.isEmpty()) throw new FindingsBlock(Lint.few(left));
        Map<String, String> used = new TreeMap<>(overrides);
        used.keySet().retainAll(blocking.stream().flatMap(OverrideKey::of).collect(Collectors.toSet()));
        return used;
    }

    /** A misspelt rule would leave somebody in the belief that it was overridden. */
    private static void requireOverridable(Map<String, String> overrides) {
        List<String> unknown = overrides.keySet().stream()
                .filter(key -> OverrideKey.rule(key).isEmpty())
                .sorted()
                .toList();
        List<String> never = overrides.keySet().stream()
                .filter(key -> OverrideKey.rule(key)
                        .filter(rule -> !rule.isOverridable())
                        .isPresent())
                .sorted()
                .toList();
        if (!unknown.isEmpty() || !never.isEmpty()) throw new UnknownRules(unknown, never);
    }
}
