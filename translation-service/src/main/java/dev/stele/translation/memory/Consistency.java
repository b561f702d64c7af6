package dev.stele.translation.memory;

import dev.stele.translation.check.Finding;
import dev.stele.translation.desk.Segment;
import dev.stele.translation.desk.SegmentState;
import java.util.List;
import java.util.Optional;

/** Points out where the same source was approved with another target; what is approved here already stays unasked. */
public final class Consistency {

    private Consistency() {}

    /** @param matches of the segment, the best first */
    public static Optional<Finding> finding(Segment segment, List<Match> matches) {
        if (segment.target().isEmpty() || segment.draft().state() == SegmentState.APPROVED) {
            return Optional.empty();
        }
        String target = Memory.normalized(segment.target());
        List<String> approved = matches.stream()
                .filter(it -> it.score() >= Match.EXACT)
                .map(it -> it.entry().target())
                .toList();
        return approved.isEmpty() || approved.stream().map(Memory::normalized).anyMatch(target::equals)
                ? Optional.empty()
                : Optional.of(Finding.warning("other-than-memory", approved.getFirst()));
    }
}
