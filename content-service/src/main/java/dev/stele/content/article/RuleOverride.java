package dev.stele.content.article;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a person published in spite of, and why.
 *
 * @param rule by its id, or with the place of the finding: {@code paragraph-twice@/blocks/3}
 */
public record RuleOverride(int revision, String rule, String reason, Instant at, String by) {
    private static final int MOST = 500;

    /**
     * Adds overrides to the record of an article, from which the oldest go when it is full. Of the same rule and revision
     * the last reason stays.
     */
    static void add(int revision, Map<String, String> reasonsByRule, Author by, List<RuleOverride> overrides) {
        overrides.removeIf(it -> it.revision() == revision && reasonsByRule.containsKey(it.rule()));
        reasonsByRule.forEach(
                (rule, reason) -> overrides.add(new RuleOverride(revision, rule, reason, by.at(), by.name())));
        overrides.subList(0, Math.max(0, overrides.size() - MOST)).clear();
    }
}
