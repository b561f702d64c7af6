package dev.stele.translation.desk;

import dev.stele.translation.check.Finding;
import java.util.List;
import java.util.Map;

/** What a check saw, and in which segment. */
public record SegmentFinding(String segment, Finding finding) {

    /** What forbids to submit the translation: blocking findings that no reviewer has waived. */
    static List<SegmentFinding> blocking(Snapshot translation, Inspection inspection) {
        Map<String, List<Finding>> found = inspection.of(translation);
        return translation.text().segments().stream()
                .flatMap(segment -> found.getOrDefault(segment.id(), List.of()).stream()
                        .filter(Finding::isBlocking)
                        .filter(finding -> !segment.waives(finding))
                        .map(finding -> new SegmentFinding(segment.id(), finding)))
                .toList();
    }
}
