package dev.stele.translation.desk;

import dev.stele.translation.check.Candidate;
import dev.stele.translation.check.Checks;
import dev.stele.translation.check.Finding;
import dev.stele.translation.check.UnitDirections;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the checks see, and which sentences a person still has to confirm. */
public final class RuleInspection implements Inspection {

    @Override
    public Map<String, List<Finding>> of(Snapshot translation, List<Segment> segments) {
        return segments.stream().collect(Collectors.toMap(Segment::id, segment -> of(segment, translation)));
    }

    private static List<Finding> of(Segment segment, Snapshot translation) {
        List<Finding> seen = Checks.of(candidate(segment, translation));
        List<Finding> findings = new ArrayList<>(
                UnitDirections.concern(seen)
                        ? UnitDirections.withoutClosed(seen, unit(segment, translation), index(segment, translation))
                        : seen);
        if (!segment.target().isEmpty() && !segment.draft().state().isConfirmed()) {
            findings.add(Finding.blocking("unconfirmed"));
        }
        return findings;
    }

    private static List<Candidate> unit(Segment segment, Snapshot translation) {
        return inUnit(segment, translation)
                .map(it -> candidate(it, translation))
                .toList();
    }

    private static int index(Segment segment, Snapshot translation) {
        return inUnit(segment, translation).map(Segment::id).toList().indexOf(segment.id());
    }

    private static Stream<Segment> inUnit(Segment segment, Snapshot translation) {
        return translation.text().segments().stream()
                .filter(it -> it.sentence().unit().equals(segment.sentence().unit()));
    }

    private static Candidate candidate(Segment segment, Snapshot translation) {
        return segment.sentence()
                .candidate(
                        segment.target(),
                        translation.source().locale(),
                        translation.key().locale());
    }
}
