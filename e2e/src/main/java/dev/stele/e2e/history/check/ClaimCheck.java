package dev.stele.e2e.history.check;

import dev.stele.e2e.history.record.History;
import dev.stele.e2e.history.record.Operation;
import dev.stele.e2e.history.record.Outcome;
import dev.stele.e2e.history.record.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A translation is written by one person at a time: by the holder of the newest claim. */
final class ClaimCheck {

    private record Write(Span span, String key, String holder, long claim, Operation operation) {}

    private final Findings findings;

    ClaimCheck(Findings findings) {
        this.findings = findings;
    }

    void check(History history) {
        Map<String, TreeMap<Long, Operation.Claim>> granted = new HashMap<>();
        history.of(Operation.Claim.class)
                .filter(claim -> claim.outcome() == Outcome.OK)
                .sorted(Comparator.comparingLong(claim -> claim.span().completed()))
                .forEach(claim -> grant(granted, claim));
        writes(history).forEach(write -> {
            var later = granted.getOrDefault(write.key(), new TreeMap<>()).tailMap(write.claim(), false);
            later.values().stream()
                    .filter(newer -> newer.span().completed() < write.span().invoked())
                    .findFirst()
                    .ifPresent(newer -> findings.add(
                            Anomaly.OVERLAPPING_CLAIMS,
                            newer.article(),
                            "%s wrote %s under claim %d after claim %d was granted to %s"
                                    .formatted(
                                            write.holder(), write.key(), write.claim(), newer.claim(), newer.holder()),
                            newer,
                            write.operation()));
        });
    }

    private void grant(Map<String, TreeMap<Long, Operation.Claim>> granted, Operation.Claim claim) {
        String key = claim.article() + '/' + claim.locale();
        Operation.Claim before =
                granted.computeIfAbsent(key, k -> new TreeMap<>()).put(claim.claim(), claim);
        if (before != null && !before.holder().equals(claim.holder())) {
            findings.add(
                    Anomaly.OVERLAPPING_CLAIMS,
                    claim.article(),
                    "claim %d of %s was granted to %s and to %s"
                            .formatted(claim.claim(), key, before.holder(), claim.holder()),
                    before,
                    claim);
        }
    }

    private static List<Write> writes(History history) {
        return history.operations().stream()
                .filter(operation -> operation.outcome() == Outcome.OK)
                .<Write>mapMulti((operation, sink) -> {
                    switch (operation) {
                        case Operation.Translation it ->
                            sink.accept(new Write(
                                    it.span(), it.article() + '/' + it.locale(), it.holder(), it.claim(), it));
                        case Operation.Submission it ->
                            sink.accept(new Write(
                                    it.span(), it.article() + '/' + it.locale(), it.holder(), it.claim(), it));
                        default -> {}
                    }
                })
                .toList();
    }
}
