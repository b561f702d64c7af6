package dev.stele.e2e.history.check;

import dev.stele.e2e.history.record.Fact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sequences of the streams in the log: no gaps, in order, and one event for each number. A repeated event is allowed. */
final class LogCheck {

    private final Findings findings;

    LogCheck(Findings findings) {
        this.findings = findings;
    }

    void check(List<Fact> facts) {
        Map<String, TreeMap<Long, Fact>> streams = new HashMap<>();
        for (Fact fact : facts) {
            TreeMap<Long, Fact> seen = streams.computeIfAbsent(fact.stream(), stream -> new TreeMap<>());
            Fact before = seen.putIfAbsent(fact.sequence(), fact);
            if (before == null && seen.lastKey() > fact.sequence()) {
                findings.add(
                        Anomaly.EVENTS_OUT_OF_ORDER,
                        fact.article(),
                        "event %d of %s is behind event %d".formatted(fact.sequence(), fact.stream(), seen.lastKey()));
            }
            if (before != null && !before.id().equals(fact.id())) {
                findings.add(
                        Anomaly.DOUBLE_EFFECT,
                        fact.article(),
                        "event %d of %s has the ids %s and %s"
                                .formatted(fact.sequence(), fact.stream(), before.id(), fact.id()));
            }
        }
        streams.forEach(this::checkGaps);
    }

    private void checkGaps(String stream, TreeMap<Long, Fact> seen) {
        long expected = 1;
        for (var entry : seen.entrySet()) {
            if (entry.getKey() != expected) {
                findings.add(
                        Anomaly.LOST_EVENT,
                        entry.getValue().article(),
                        "events %d to %d of %s are not in the log".formatted(expected, entry.getKey() - 1, stream));
            }
            expected = entry.getKey() + 1;
        }
    }
}
