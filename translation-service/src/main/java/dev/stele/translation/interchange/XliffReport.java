package dev.stele.translation.interchange;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file.
 *
 * @param segments in the file
 * @param taken targets that are on the desk now
 * @param unchanged without a target, or with the one that was there
 * @param refused one by one, in the order of the file
 * @param notes that came with the file
 */
public record XliffReport(int segments, int taken, int unchanged, List<RefusedSegment> refused, List<TakenNote> notes) {

    /**
     * A segment that was not taken.
     *
     * @param segment its id, or that of its unit where it has none
     * @param code stable name of the reason, such as {@code source-changed}
     * @param source the present source, when it is another
     */
    public record RefusedSegment(
            String segment,
            String code,
            String message,
            @Nullable String source) {}

    /** A note; those that were not taken are here in full, so that nothing is lost. */
    public record TakenNote(String segment, String text, boolean taken) {}

    /** The reason for which everything that could have been taken was refused, if it is one and the same. */
    public Optional<RefusedSegment> onlyReason() {
        boolean one = taken == 0
                && !refused.isEmpty()
                && refused.stream().map(RefusedSegment::code).distinct().count() == 1;
        return one ? Optional.of(refused.getFirst()) : Optional.empty();
    }
}
