package dev.stele.e2e.history.check;

import dev.stele.e2e.history.record.Fact;
import dev.stele.e2e.history.record.History;
import dev.stele.e2e.history.record.Operation;
import dev.stele.e2e.history.record.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every acknowledged call has its event in the log, and every event has a call that may have caused it. */
final class EffectCheck {

    private record Calls(List<Operation> acknowledged, List<Operation> unknown) {
        Calls() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    private final Findings findings;

    EffectCheck(Findings findings) {
        this.findings = findings;
    }

    /** @param complete whether every event that was saved has had the time to reach the log */
    void check(History history, boolean complete) {
        Map<String, Calls> calls = new HashMap<>();
        for (Operation operation : history.operations()) {
            String effect = effect(operation);
            if (!effect.isEmpty() && operation.outcome() != Outcome.FAIL) {
                Calls of = calls.computeIfAbsent(effect, key -> new Calls());
                (operation.outcome() == Outcome.OK ? of.acknowledged() : of.unknown()).add(operation);
            }
        }
        Map<String, Integer> events = new HashMap<>();
        Set<String> ids = new HashSet<>();
        for (Fact fact : history.facts()) {
            String effect = effect(fact);
            if (!effect.isEmpty() && ids.add(fact.stream() + fact.sequence())) {
                int count = events.merge(effect, 1, Integer::sum);
                Calls of = calls.getOrDefault(effect, new Calls());
                int possible = of.acknowledged().size() + of.unknown().size();
                if (count > possible) {
                    Anomaly anomaly = possible == 0 ? Anomaly.EFFECT_WITHOUT_CALL : Anomaly.DOUBLE_EFFECT;
                    findings.add(
                            anomaly,
                            fact.article(),
                            "%s: %d events for %d calls".formatted(effect, count, possible),
                            of.acknowledged().toArray(Operation[]::new));
                }
            }
        }
        if (complete) {
            calls.forEach((effect, of) -> {
                int missing = of.acknowledged().size() - events.getOrDefault(effect, 0);
                if (missing > 0) {
                    findings.add(
                            Anomaly.LOST_PUBLICATION,
                            articleOf(of.acknowledged().getFirst()),
                            "%s: %d acknowledged calls have no event".formatted(effect, missing),
                            of.acknowledged().toArray(Operation[]::new));
                }
            });
        }
    }

    private static String effect(Operation operation) {
        return switch (operation) {
            case Operation.Order it -> order(it.article(), it.revision(), it.locales(), it.together());
            case Operation.Withdrawal it -> withdrawal(it.article(), it.locales());
            case Operation.Approval it -> approval(it.article(), it.locale(), it.revision());
            default -> "";
        };
    }

    private static String effect(Fact fact) {
        return switch (fact) {
            case Fact.Ordered it -> order(it.article(), it.revision(), it.locales(), it.together());
            case Fact.Withdrawn it -> withdrawal(it.article(), it.locales());
            case Fact.Approved it -> it.byPerson() ? approval(it.article(), it.locale(), it.revision()) : "";
            default -> "";
        };
    }

    private static String order(String article, int revision, List<String> locales, boolean together) {
        return "order of %s revision %d in %s%s"
                .formatted(article, revision, locales.stream().sorted().toList(), together ? " together" : "");
    }

    private static String withdrawal(String article, List<String> locales) {
        return "withdrawal of %s in %s"
                .formatted(article, locales.stream().sorted().toList());
    }

    private static String approval(String article, String locale, int revision) {
        return "approval of %s in %s for revision %d".formatted(article, locale, revision);
    }

    private static String articleOf(Operation operation) {
        return switch (operation) {
            case Operation.Order it -> it.article();
            case Operation.Withdrawal it -> it.article();
            case Operation.Approval it -> it.article();
            default -> "";
        };
    }
}
