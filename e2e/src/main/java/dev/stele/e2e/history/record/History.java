package dev.stele.e2e.history.record;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a run.
 *
 * @param operations in any order
 * @param facts in the order of the log
 * @param healed null when the run ended before it healed
 */
public record History(
        List<Operation> operations,
        List<Fact> facts,
        @Nullable Healed healed) {

    public <T extends Operation> Stream<T> of(Class<T> kind) {
        return operations.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Calls that change something. */
    public Stream<Operation> writes() {
        return operations.stream()
                .filter(it -> !(it instanceof Operation.Read
                        || it instanceof Operation.Fault
                        || it instanceof Operation.Settled));
    }
}
