package dev.stele.e2e.history.check;

import dev.stele.e2e.history.record.Fact;
import dev.stele.e2e.history.record.Healed;
import dev.stele.e2e.history.record.History;
import dev.stele.e2e.history.record.Operation;
import dev.stele.e2e.history.record.Outcome;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds everything in a history that must not be; takes O(n log n) time for n operations. */
public final class Checker {

    private Checker() {}

    /** All violations; of a history that is not healed, only those that no later event can explain. */
    public static List<Violation> check(History history) {
        Findings findings = new Findings();
        Healed healed = history.healed();
        Map<String, Timeline> timelines = new HashMap<>();
        history.facts().stream()
                .collect(Collectors.groupingBy(Fact::article, LinkedHashMap::new, Collectors.toList()))
                .forEach((article, facts) -> timelines.put(article, Publishing.of(facts)));
        new LogCheck(findings).check(history.facts());
        new EffectCheck(findings).check(history, healed != null);
        new Explanation(findings, history).checkTexts(history.facts());
        new ClaimCheck(findings).check(history);
        new ReadCheck(findings, timelines, history).check(history);
        history.of(Operation.Read.class)
                .filter(read -> read.outcome() == Outcome.FAIL)
                .forEach(read -> findings.add(
                        Anomaly.DRAFT_READ, "", read.path() + " answered " + read.status() + " to a stranger", read));
        history.of(Operation.Fault.class)
                .filter(fault -> fault.outcome() == Outcome.FAIL)
                .forEach(fault -> findings.add(Anomaly.NOT_HEALED, "", fault.kind() + ": " + fault.detail(), fault));
        if (healed != null) {
            new HealedCheck(findings).check(healed, timelines);
        }
        return findings.all();
    }
}
