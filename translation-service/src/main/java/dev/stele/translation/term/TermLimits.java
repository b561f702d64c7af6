package dev.stele.translation.term;

/**
 * How large the termbase may become. Each instance of the service keeps all of it in memory.
 *
 * @param concepts number of concepts
 * @param bytes memory of all concepts, see {@link ConceptContent#bytes()}
 */
public record TermLimits(int concepts, long bytes) {

    /** Whether a termbase of that size may grow so much. What makes it smaller is always allowed. */
    boolean allow(long moreConcepts, long moreBytes, Termbase.Size size) {
        return (moreConcepts <= 0 || size.concepts() + moreConcepts <= concepts)
                && (moreBytes <= 0 || size.bytes() + moreBytes <= bytes);
    }

    /** The sentence for a person who reached a limit. */
    public String message() {
        return "At most " + concepts + " concepts, and " + (bytes >> 20) + " MB in all, are kept.";
    }
}
