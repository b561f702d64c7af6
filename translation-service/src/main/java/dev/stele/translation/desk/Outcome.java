package dev.stele.translation.desk;

import org.jspecify.annotations.Nullable;

/** What became of one of many targets that were sent in together; null where it was taken. */
public record Outcome(String segment, @Nullable Refusal refusal) {}
