package dev.stele.e2e.history.check;

import dev.stele.e2e.history.record.Fact;
import dev.stele.e2e.history.record.History;
import dev.stele.e2e.history.record.Operation;
import dev.stele.e2e.history.record.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When the states of an article can have begun at the earliest: not before somebody asked for what caused them. */
final class Earliest {

    private final Map<String, Long> invoked = new HashMap<>();

    Earliest(History history) {
        for (Operation operation : history.operations()) {
            if (operation.outcome() != Outcome.FAIL) {
                switch (operation) {
                    case Operation.Order it ->
                        note("order " + it.article() + it.revision() + List.copyOf(it.locales()), it);
                    case Operation.Withdrawal it -> note("withdrawal " + it.article() + it.locales(), it);
                    case Operation.Approval it -> note("approval " + it.article() + it.locale() + it.revision(), it);
                    default -> {}
                }
            }
        }
    }

    private void note(String effect, Operation operation) {
        invoked.merge(effect, operation.span().invoked(), Math::min);
    }

    /** The earliest beginning of each state. */
    long[] of(Timeline timeline) {
        long[] begins = new long[timeline.last() + 1];
        begins[0] = Long.MIN_VALUE;
        for (int i = 1; i < begins.length; i++) {
            begins[i] = Math.max(begins[i - 1], of(timeline.at(i).cause()));
        }
        return begins;
    }

    private long of(Fact cause) {
        String effect = switch (cause) {
            case Fact.Ordered it -> "order " + it.article() + it.revision() + it.locales();
            case Fact.Withdrawn it -> "withdrawal " + it.article() + it.locales();
            case Fact.Approved it -> "approval " + it.article() + it.locale() + it.revision();
            default -> "";
        };
        return invoked.getOrDefault(effect, Long.MIN_VALUE);
    }
}
