package dev.stele.content.article;

import java.time.Instant;

/**
 * Why readers of a language do not see the article any more.
 *
 * @param reason for the newsroom; readers are not told
 */
public record Withdrawal(String locale, String reason, Instant at, String by) {}
