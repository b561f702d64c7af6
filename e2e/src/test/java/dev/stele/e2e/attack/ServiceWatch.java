package dev.stele.e2e.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.e2e.Shared;
import dev.stele.stack.Part;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Watches every process of the newsroom while it is attacked. After each class of the suite no process may have been replaced,
 * and none may hold more than the bounds beyond what it held before the first class. A table is printed at the end.
 */
public final class ServiceWatch implements BeforeAllCallback, AfterAllCallback {

    /** MiB in use after a garbage collection: what attacks leave behind for good. */
    private static final long MOST_HEAP_GROWTH = 32;

    /** MiB. The heaps are bounded, so this is about native memory; a heap that was small at first may grow to its bound. */
    private static final long MOST_RESIDENT_GROWTH = 192;

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(ServiceWatch.class);
    private static volatile Map<Part, Observed> watched = Map.of();

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(HERE).computeIfAbsent(Table.class, _ -> {
            watched = begin();
            return new Table();
        });
    }

    private static Map<Part, Observed> begin() {
        Map<Part, Observed> begun = new EnumMap<>(Part.class);
        Processes.of(Shared.staff().base()).forEach((part, pid) -> begun.put(part, new Observed(part, pid)));
        assertThat(begun).containsOnlyKeys(Part.values());
        return begun;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Map<Part, Long> before = new EnumMap<>(Part.class);
        watched.forEach((part, observed) -> before.put(part, observed.pid()));
        assertThat(Processes.of(Shared.staff().base())).as("processes by part").isEqualTo(before);
        watched.forEach((part, observed) -> {
            observed.settle();
            assertThat(observed.heapGrowth())
                    .as("MiB of heap that %s keeps: %s", part.label(), observed.row())
                    .isLessThanOrEqualTo(MOST_HEAP_GROWTH);
            assertThat(observed.residentGrowth())
                    .as("MiB by which %s grew: %s", part.label(), observed.row())
                    .isLessThanOrEqualTo(MOST_RESIDENT_GROWTH);
        });
    }

    /** Processor time that a part has used so far. */
    static Duration processorTime(Part part) {
        Observed observed = watched.get(part);
        return observed == null ? Duration.ZERO : Proc.processorTime(observed.pid());
    }

    /** Takes note of one answer. */
    static void answered(Part part, String request, Duration took, Duration processorTime) {
        Observed observed = watched.get(part);
        if (observed != null) {
            observed.answered(request, took, processorTime);
        }
    }

    /** Printed when all tests have run. */
    private static final class Table implements AutoCloseable {

        @Override
        public void close() {
            System.out.println("Attack suite, memory in MiB");
            System.out.println(Observed.header());
            watched.values().forEach(observed -> System.out.println(observed.row()));
        }
    }
}
