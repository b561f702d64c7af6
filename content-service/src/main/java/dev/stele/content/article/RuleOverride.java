package dev.stele.content.article;

import java.time.Instant;

/**
 * What a person published in spite of, and why.
 *
 * @param rule by its id, or with the place of the finding: {@code paragraph-twice@/blocks/3}
 */
public record RuleOverride(int revision, String rule, String reason, Instant at, String by) {}
