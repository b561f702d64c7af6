package dev.stele.translation.desk;

/** A segment as it was until the given source revision. */
public record Retired(Segment segment, int untilRevision) {

    /** Whether there is anything in it that somebody may want again. */
    boolean isWorthKeeping() {
        return !segment.target().isEmpty()
                || segment.approved() != null
                || !segment.past().isEmpty();
    }
}
