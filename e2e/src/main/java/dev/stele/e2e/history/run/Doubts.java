package dev.stele.e2e.history.run;

import dev.stele.e2e.history.record.History;
import dev.stele.e2e.history.record.Operation;
import dev.stele.e2e.history.record.Outcome;
import dev.stele.e2e.history.record.Representation;
import java.util.ArrayList;
import java.util.List;

/** Reasons why a history without violations proves little. */
final class Doubts {

    private static final int PUBLICATIONS = 10;
    private static final int READS = 10;

    private Doubts() {}

    static List<String> about(History history, List<Fault> plan) {
        List<String> doubts = new ArrayList<>();
        List<Operation.Fault> faults = history.of(Operation.Fault.class).toList();
        if (faults.size() < plan.size()) {
            doubts.add("%d of %d planned faults were provoked".formatted(faults.size(), plan.size()));
        }
        faults.stream().filter(fault -> fault.outcome() == Outcome.INFO).forEach(fault -> doubts.add(fault.detail()));
        List<Operation> writes = history.writes().toList();
        faults.stream()
                .filter(fault -> writes.stream().noneMatch(write -> write.span().overlaps(fault.span())))
                .forEach(fault -> doubts.add("no write was in flight during: " + fault.kind()));
        long published = history.of(Operation.Order.class)
                .filter(order -> order.outcome() == Outcome.OK)
                .count();
        if (published < PUBLICATIONS) {
            doubts.add("only " + published + " publications were acknowledged");
        }
        for (Representation representation : Representation.values()) {
            long reads = history.of(Operation.Read.class)
                    .filter(read -> read.representation() == representation && read.outcome() == Outcome.OK)
                    .count();
            if (reads < READS) {
                doubts.add("only " + reads + " reads of " + representation);
            }
        }
        return doubts;
    }
}
