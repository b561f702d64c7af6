package dev.stele.e2e.history.check;

import dev.stele.e2e.history.record.Healed;
import java.util.Map;

/** What must be true of log and stores once every part is well again. */
final class HealedCheck {

    private final Findings findings;

    HealedCheck(Findings findings) {
        this.findings = findings;
    }

    void check(Healed healed, Map<String, Timeline> timelines) {
        empty("outboxes", healed.outboxes());
        empty("lags", healed.lags());
        empty("dead letters", healed.deadLetters());
        if (healed.rebuild() != null && !healed.rebuild().equals(Healed.EQUAL)) {
            findings.add(Anomaly.NOT_HEALED, "", "rebuild from offset 0: " + healed.rebuild());
        }
        healed.flips().forEach((article, flips) -> {
            Timeline timeline = timelines.get(article);
            int expected = timeline == null ? 0 : timeline.last();
            if (flips != expected) {
                findings.add(
                        Anomaly.DOUBLE_EFFECT,
                        article,
                        "what is live changed %d times, for %d changes in the log".formatted(flips, expected));
            }
        });
    }

    private void empty(String what, Map<String, Long> counts) {
        if (counts.values().stream().anyMatch(count -> count > 0)) {
            findings.add(Anomaly.NOT_HEALED, "", what + ": " + counts);
        }
    }
}
