package dev.stele.translation.desk;

import dev.stele.translation.check.Checks;
import dev.stele.translation.check.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the checks see, and which sentences a person still has to confirm. */
public final class RuleInspection implements Inspection {

    @Override
    public Map<String, List<Finding>> of(Snapshot translation, List<Segment> segments) {
        return segments.stream().collect(Collectors.toMap(Segment::id, segment -> of(segment, translation)));
    }

    private static List<Finding> of(Segment segment, Snapshot translation) {
        List<Finding> findings = new ArrayList<>(Checks.of(segment.sentence()
                .candidate(
                        segment.target(),
                        translation.source().locale(),
                        translation.key().locale())));
        if (!segment.target().isEmpty() && !segment.draft().state().isConfirmed()) {
            findings.add(Finding.blocking("unconfirmed"));
        }
        return findings;
    }
}
