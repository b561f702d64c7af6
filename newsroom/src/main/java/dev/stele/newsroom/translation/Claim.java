package dev.stele.newsroom.translation;

import java.time.Instant;

/** The right to write, for a time. */
public record Claim(long token, String holder, Instant expiresAt) {}
