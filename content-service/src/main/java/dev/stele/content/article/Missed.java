package dev.stele.content.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An embargo that ended without a publication, because the right to show these pictures had ended before it.
 *
 * @param due when it should have been published
 */
public record Missed(String locale, int revision, Instant due, List<UUID> pictures) {}
