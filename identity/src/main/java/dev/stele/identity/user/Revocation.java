package dev.stele.identity.user;

import java.time.Instant;

/**
 * The tokens that carry this id are refused.
 *
 * @param until when the last of them has expired by itself
 */
public record Revocation(String id, Instant until) {}
