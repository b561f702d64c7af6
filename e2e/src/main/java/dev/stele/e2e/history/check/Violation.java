package dev.stele.e2e.history.check;

import dev.stele.e2e.history.record.Operation;
import java.util.List;

/**
 * One anomaly.
 *
 * @param article may be empty
 * @param evidence the operations that show it
 */
public record Violation(Anomaly anomaly, String article, String what, List<Operation> evidence) {

    @Override
    public String toString() {
        return anomaly.invariant() + " " + anomaly + " " + article + ": " + what;
    }
}
