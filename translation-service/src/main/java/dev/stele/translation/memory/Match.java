package dev.stele.translation.memory;

/**
 * An entry that may help with a source.
 *
 * @param score 101 for the same source between the same neighbours, 100 for the same source, less for a similar one
 */
public record Match(MemoryEntry entry, int score) {

    static final int IN_CONTEXT = 101;
    static final int EXACT = 100;

    /** How an entry fits. */
    public enum Kind {
        IN_CONTEXT,
        EXACT,
        FUZZY
    }

    public Kind kind() {
        return score >= IN_CONTEXT ? Kind.IN_CONTEXT : score == EXACT ? Kind.EXACT : Kind.FUZZY;
    }
}
