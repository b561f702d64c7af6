package dev.stele.e2e.history.check;

import dev.stele.e2e.history.record.Operation;
import java.util.ArrayList;
import java.util.List;

/** Collects violations. */
final class Findings {

    private final List<Violation> violations = new ArrayList<>();

    void add(Anomaly anomaly, String article, String what, Operation... evidence) {
        violations.add(new Violation(anomaly, article, what, List.of(evidence)));
    }

    List<Violation> all() {
        return List.copyOf(violations);
    }
}
