package dev.stele.content.article;

import java.time.Instant;

/** A blocking finding that a person published in spite of, and why. */
public record RuleOverride(int revision, String rule, String reason, Instant at, String by) {}
