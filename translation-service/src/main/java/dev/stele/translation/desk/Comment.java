package dev.stele.translation.desk;

import java.time.Instant;

/** A remark on one sentence. */
public record Comment(String segment, String text, String by, Instant at) {}
