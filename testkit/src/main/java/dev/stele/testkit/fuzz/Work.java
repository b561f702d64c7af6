package dev.stele.testkit.fuzz;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.Supplier;

/** Bounds the processor time of the calling thread, which other processes of the machine do not change. */
public final class Work {

    private Work() {}

    /**
     * The result of the call.
     *
     * @throws AssertionError when it took more processor time than allowed
     */
    public static <T> T within(Duration allowed, Supplier<T> call) {
        long begun = processorTime();
        T result = call.get();
        long used = processorTime() - begun;
        if (used > allowed.toNanos()) {
            throw new AssertionError(
                    "took " + used / 1_000_000 + " ms of processor time, more than " + allowed.toMillis() + " ms");
        }
        return result;
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
