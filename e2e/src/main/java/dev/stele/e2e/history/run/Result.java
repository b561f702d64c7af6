package dev.stele.e2e.history.run;

import dev.stele.e2e.history.check.Violation;
import dev.stele.e2e.history.record.History;
import java.util.List;

/**
 * What came of a run.
 *
 * @param doubts why the history proves nothing, if so
 */
public record Result(long seed, History history, List<Violation> violations, List<String> doubts) {

    /** What may be said of the newsroom. */
    public enum Verdict {
        PASS,
        FAIL,
        UNKNOWN
    }

    public Verdict verdict() {
        return !violations.isEmpty() ? Verdict.FAIL : doubts.isEmpty() ? Verdict.PASS : Verdict.UNKNOWN;
    }
}
