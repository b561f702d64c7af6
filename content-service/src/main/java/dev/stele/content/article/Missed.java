package dev.stele.content.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An embargo that ended without a publication, because the right to show these pictures had ended before it, or because the
 * lint found then what blocks.
 *
 * @param due when it should have been published
 * @param findings as {@code rule@pointer}, those that were not overridden when the publication was ordered
 */
public record Missed(String locale, int revision, Instant due, List<UUID> pictures, List<String> findings) {}
