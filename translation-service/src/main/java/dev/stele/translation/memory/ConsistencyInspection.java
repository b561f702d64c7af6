package dev.stele.translation.memory;

import dev.stele.translation.check.Finding;
import dev.stele.translation.desk.Inspection;
import dev.stele.translation.desk.Segment;
import dev.stele.translation.desk.SegmentState;
import dev.stele.translation.desk.Snapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Points out where the same source was approved with another target; what is approved here already stays unasked. */
public final class ConsistencyInspection implements Inspection {

    private final Memory memory;

    public ConsistencyInspection(Memory memory) {
        this.memory = memory;
    }

    @Override
    public Map<String, List<Finding>> of(Snapshot translation, List<Segment> segments) {
        List<Segment> written = segments.stream()
                .filter(it -> !it.target().isEmpty() && it.draft().state() != SegmentState.APPROVED)
                .toList();
        if (written.isEmpty()) {
            return Map.of();
        }
        Map<String, List<MemoryEntry>> known = memory.known(
                translation.source().locale().toLanguageTag(),
                translation.key().tag(),
                written.stream().map(Segment::source).toList());
        Map<String, List<Finding>> found = new HashMap<>();
        for (Segment segment : written) {
            List<MemoryEntry> entries = known.getOrDefault(Memory.normalized(segment.source()), List.of());
            String target = Memory.normalized(segment.target());
            if (!entries.isEmpty()
                    && entries.stream()
                            .noneMatch(it -> Memory.normalized(it.target()).equals(target))) {
                found.put(
                        segment.id(),
                        List.of(Finding.warning(
                                "other-than-memory", entries.getFirst().target())));
            }
        }
        return found;
    }
}
