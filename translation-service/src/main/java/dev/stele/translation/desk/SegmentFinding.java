package dev.stele.translation.desk;

import dev.stele.translation.check.Checks;
import dev.stele.translation.check.Finding;
import java.util.ArrayList;
import java.util.List;

/** What a check saw, and in which segment. */
public record SegmentFinding(String segment, Finding finding) {

    /** What the checks see in one segment, and whether a person still has to confirm it. */
    public static List<Finding> of(Segment segment, Snapshot translation) {
        List<Finding> findings = new ArrayList<>(Checks.of(segment.sentence()
                .candidate(
                        segment.target(),
                        translation.source().locale(),
                        translation.key().locale())));
        if (!segment.target().isEmpty() && !segment.draft().state().isConfirmed()) {
            findings.add(Finding.blocking(
                    "unconfirmed", "The source has changed or the sentence was sent back: save it again."));
        }
        return findings;
    }

    static List<SegmentFinding> blocking(Snapshot translation) {
        return translation.text().segments().stream()
                .flatMap(segment -> of(segment, translation).stream()
                        .filter(Finding::isBlocking)
                        .map(finding -> new SegmentFinding(segment.id(), finding)))
                .toList();
    }
}
