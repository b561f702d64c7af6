package dev.stele.translation.desk;

import dev.stele.translation.check.Candidate;
import dev.stele.translation.check.Checks;
import dev.stele.translation.check.Finding;
import dev.stele.translation.check.UnitDirections;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the checks see, and which sentences a person still has to confirm. */
public final class RuleInspection implements Inspection {

    @Override
    public Map<String, List<Finding>> of(Snapshot translation, List<Segment> segments) {
        Map<String, Unit> units = new HashMap<>();
        return segments.stream().collect(Collectors.toMap(Segment::id, segment -> of(segment, translation, units)));
    }

    private static List<Finding> of(Segment segment, Snapshot translation, Map<String, Unit> units) {
        List<Finding> seen = Checks.of(candidate(segment, translation));
        List<Finding> findings = new ArrayList<>(
                UnitDirections.concern(seen)
                        ? units.computeIfAbsent(segment.sentence().unit(), it -> Unit.of(it, translation))
                                .withoutClosed(seen, segment)
                        : seen);
        if (!segment.target().isEmpty() && !segment.draft().state().isConfirmed()) {
            findings.add(Finding.blocking("unconfirmed"));
        }
        return findings;
    }

    /** The sentences of a unit, by their ids, and the controls of direction in all of them. */
    private record Unit(Map<String, Integer> places, UnitDirections directions) {

        static Unit of(String unit, Snapshot translation) {
            Map<String, Integer> places = new HashMap<>();
            List<Candidate> candidates = new ArrayList<>();
            for (Segment segment : translation.text().segments()) {
                if (segment.sentence().unit().equals(unit)) {
                    places.put(segment.id(), candidates.size());
                    candidates.add(candidate(segment, translation));
                }
            }
            return new Unit(places, new UnitDirections(candidates));
        }

        List<Finding> withoutClosed(List<Finding> findings, Segment segment) {
            Integer place = places.get(segment.id());
            return place == null ? findings : directions.withoutClosed(findings, place);
        }
    }

    private static Candidate candidate(Segment segment, Snapshot translation) {
        return segment.sentence()
                .candidate(
                        segment.target(),
                        translation.source().locale(),
                        translation.key().locale());
    }
}
