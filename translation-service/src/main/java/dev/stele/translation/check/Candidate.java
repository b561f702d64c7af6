package dev.stele.translation.check;

import java.util.Locale;

/**
 * A target beside its source, as the checks see them.
 *
 * @param markup whether both carry inline tags
 */
public record Candidate(String unit, boolean markup, String source, String target, Locale from, Locale to) {}
