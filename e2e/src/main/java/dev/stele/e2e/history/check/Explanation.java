package dev.stele.e2e.history.check;

import dev.stele.e2e.history.record.Fact;
import dev.stele.e2e.history.record.History;
import dev.stele.e2e.history.record.Operation;
import dev.stele.e2e.history.record.Operation.Read;
import dev.stele.e2e.history.record.Outcome;
import dev.stele.e2e.history.record.Sighting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says what is wrong with a sighting that no state of its article explains. */
final class Explanation {

    private final Findings findings;
    private final Map<String, List<Operation>> writers = new HashMap<>();

    Explanation(Findings findings, History history) {
        this.findings = findings;
        for (Operation operation : history.operations()) {
            switch (operation) {
                case Operation.Save it -> note(it.token(), it);
                case Operation.Translation it -> note(it.token(), it);
                default -> {}
            }
        }
    }

    private void note(String token, Operation write) {
        writers.computeIfAbsent(token, key -> new ArrayList<>()).add(write);
    }

    /** Whether one page mixes texts; it is reported then. */
    boolean isTorn(Read read, List<Sighting> sightings) {
        for (Sighting sighting : sightings) {
            if (sighting instanceof Sighting.Text text && text.tokens().size() != 1) {
                List<Operation> evidence = new ArrayList<>();
                text.tokens().forEach(token -> evidence.addAll(writers.getOrDefault(token, List.of())));
                evidence.add(read);
                findings.add(
                        Anomaly.TORN_PAGE,
                        text.article(),
                        "texts are mixed at " + read.path() + ": " + text.tokens(),
                        evidence.toArray(Operation[]::new));
                return true;
            }
        }
        return false;
    }

    void neverShown(Read read, Sighting sighting) {
        if (!(sighting instanceof Sighting.Text text)) {
            findings.add(
                    Anomaly.UNAPPROVED_SHOWN, sighting.article(), "never so: " + sighting + " at " + read.path(), read);
            return;
        }
        String token = text.tokens().iterator().next();
        List<Operation> written = writers.getOrDefault(token, List.of());
        Anomaly anomaly = written.isEmpty()
                ? Anomaly.UNKNOWN_TEXT
                : written.stream().allMatch(write -> write.outcome() == Outcome.FAIL)
                        ? Anomaly.FAILED_WRITE_SHOWN
                        : Anomaly.UNAPPROVED_SHOWN;
        List<Operation> evidence = new ArrayList<>(written);
        evidence.add(read);
        findings.add(
                anomaly,
                text.article(),
                "%s at %s shows %s in %s, which was never published"
                        .formatted(read.representation(), read.path(), token, text.locale()),
                evidence.toArray(Operation[]::new));
    }

    /** Texts that became final although their write was refused, or that nobody wrote. */
    void checkTexts(List<Fact> facts) {
        for (Fact fact : facts) {
            switch (fact) {
                case Fact.Released it -> checkText(it, it.token());
                case Fact.Approved it -> checkText(it, it.token());
                default -> {}
            }
        }
    }

    private void checkText(Fact fact, String token) {
        List<Operation> written = writers.getOrDefault(token, List.of());
        if (written.isEmpty()) {
            findings.add(Anomaly.UNKNOWN_TEXT, fact.article(), "nobody wrote " + token + " of " + fact);
        } else if (written.stream().allMatch(write -> write.outcome() == Outcome.FAIL)) {
            findings.add(
                    Anomaly.FAILED_WRITE_SHOWN,
                    fact.article(),
                    "the write of " + token + " was refused, and yet: " + fact,
                    written.toArray(Operation[]::new));
        }
    }
}
