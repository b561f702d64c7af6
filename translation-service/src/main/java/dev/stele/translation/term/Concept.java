package dev.stele.translation.term;

import java.time.Instant;

/**
 * A concept of the termbase at one version.
 *
 * @param version counts the changes; 1 when it is new
 */
public record Concept(String id, long version, ConceptContent content, Stamp created, Stamp changed) {

    /** Who did it and when. */
    public record Stamp(String by, Instant at) {}

    /** About as many bytes as it takes in memory. */
    public long bytes() {
        return content.bytes();
    }

    static Concept created(String id, ConceptContent content, Stamp stamp) {
        return new Concept(id, 1, content, stamp, stamp);
    }

    Concept changed(ConceptContent next, Stamp stamp) {
        return new Concept(id, version + 1, next, created, stamp);
    }
}
