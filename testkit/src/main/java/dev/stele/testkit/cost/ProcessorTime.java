package dev.stele.testkit.cost;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * What work on texts of one length and of four times that length costs, in processor time of this thread. Work that grows
 * with the length takes four times as long, quadratic work sixteen times.
 */
public final class ProcessorTime {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int FACTOR = 4;
    private static final double MOST_GROWTH = 9;
    /** What takes less is not measured well enough to compare. */
    private static final double TOO_SHORT_MILLIS = 30;

    private static final int ROUNDS = 3;

    private final List<String> faults = new ArrayList<>();
    private final int length;
    private final double mostMillis;
    private double slowest;
    private String slowestName = "nothing";

    /**
     * @param length of the longer text, in UTF-16 code units
     * @param mostMillis that work on it may take
     */
    public ProcessorTime(int length, double mostMillis) {
        this.length = length;
        this.mostMillis = mostMillis;
    }

    /** Measures work on every costly text. */
    public void measure(String name, Consumer<String> work) {
        CostlyTexts.all().forEach((text, of) -> measure(name + ": " + text, of, work));
    }

    /** Measures work on one kind of text. */
    public <T> void measure(String name, IntFunction<T> text, Consumer<? super T> work) {
        T small = text.apply(length / FACTOR);
        T large = text.apply(length);
        millis(work, small);
        double one = millis(work, large);
        if (one > TOO_SHORT_MILLIS) {
            double quarter = one;
            for (int i = 0; i < ROUNDS; i++) quarter = Math.min(quarter, millis(work, small));
            // Last, so that the compiler has seen the work at least as often as for the shorter text.
            for (int i = 0; i < ROUNDS && one < 10 * mostMillis; i++) one = Math.min(one, millis(work, large));
            if (one > mostMillis || one > TOO_SHORT_MILLIS && one > MOST_GROWTH * quarter) {
                faults.add("%s: %.0f ms, %.0f ms for a quarter".formatted(name, one, quarter));
            }
        }
        if (one > slowest) {
            slowest = one;
            slowestName = name;
        }
    }

    /** What takes too long or grows too fast. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /** One line for the log. */
    public String slowest() {
        return String.format(Locale.ROOT, "slowest of %d characters: %.1f ms, %s", length, slowest, slowestName);
    }

    private static <T> double millis(Consumer<? super T> work, T text) {
        long begun = THREADS.getCurrentThreadCpuTime();
        work.accept(text);
        return (THREADS.getCurrentThreadCpuTime() - begun) / 1e6;
    }
}
