package dev.stele.contracts;

import java.time.Instant;

/**
 * Something that every page shows has changed, or the site is read from another database; on {@value Topics#PAGES}.
 *
 * @param what {@code front:home}, {@code redirects}, {@code site}, {@code database}, or {@code media:} and the id of a picture
 *     that was taken down; also the record key
 */
public record SurroundingsChanged(String what, long version, Instant changedAt) {}
