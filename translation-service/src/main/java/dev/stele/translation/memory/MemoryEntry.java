package dev.stele.translation.memory;

import java.time.Instant;

/**
 * A sentence and its approved translation.
 *
 * @param from BCP 47 tag of the source
 * @param to BCP 47 tag of the target
 * @param by who wrote the target
 */
public record MemoryEntry(String from, String to, String source, String target, String by, Instant approvedAt) {}
