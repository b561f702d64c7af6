package dev.stele.translation.desk;

import dev.stele.translation.check.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks for what is wrong with the targets of a translation. */
@FunctionalInterface
public interface Inspection {

    /** Findings by segment id; a segment without any may be missing. */
    Map<String, List<Finding>> of(Snapshot translation, List<Segment> segments);

    /** Findings in all segments. */
    default Map<String, List<Finding>> of(Snapshot translation) {
        return of(translation, translation.text().segments());
    }

    /** Whether anything that it sees may forbid to submit; what only advises is not asked then. */
    default boolean mayBlock() {
        return true;
    }

    /** What those of them see that may forbid to submit. */
    static Inspection blocking(List<Inspection> inspections) {
        return all(inspections.stream().filter(Inspection::mayBlock).toList());
    }

    /** What all of them see, in their order. */
    static Inspection all(List<Inspection> inspections) {
        return (translation, segments) -> {
            Map<String, List<Finding>> found = new HashMap<>();
            inspections.forEach(it -> it.of(translation, segments)
                    .forEach((segment, more) -> found.computeIfAbsent(segment, none -> new ArrayList<>())
                            .addAll(more)));
            return found;
        };
    }
}
