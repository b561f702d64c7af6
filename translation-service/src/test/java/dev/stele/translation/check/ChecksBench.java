package dev.stele.translation.check;

import dev.stele.language.LettersAndWords;
import dev.stele.translation.check.spelling.Dictionaries;
import dev.stele.translation.check.spelling.Spelling;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.LongSupplier;
import java.util.function.ToIntFunction;

/** Prints how long the work on one segment takes; arguments: how many segments, and the seed they are made from. */
final class ChecksBench {

    private static final int WARM = 3_000;

    /** Time of the processor, so that what else the machine does is not counted. */
    static final LongSupplier CLOCK = ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;

    private ChecksBench() {}

    /** Times of single segments, in milliseconds. */
    record Times(double mean, double p95, double worst) {}

    public static void main(String[] args) {
        int segments = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        System.out.printf(
                "%d segments, English to Russian, Tajik and Persian, seed %d; processor time%n", segments, seed);
        print("checks", measure(segments, seed, ChecksBench::check));
        print(
                "language",
                measure(
                        segments,
                        seed,
                        it -> LettersAndWords.guess(Checks.targetProse(it)).isPresent() ? 1 : 0));
        Dictionaries dictionaries = new Dictionaries(Runnable::run);
        dictionaries.of(Locale.of("ru"));
        Spelling spelling = new Spelling(dictionaries, (word, language) -> false);
        print("spelling", measure(segments, seed, it -> spelling.of(it).size()));
    }

    static int check(Candidate segment) {
        return Checks.of(segment).size();
    }

    static Times measure(int segments, long seed, ToIntFunction<Candidate> work) {
        Random random = new Random(seed);
        long results = 0;
        for (int i = 0; i < WARM; i++) {
            results += work.applyAsInt(Samples.segment(random));
        }
        long[] nanos = new long[segments];
        for (int i = 0; i < segments; i++) {
            Candidate segment = Samples.segment(random);
            long start = CLOCK.getAsLong();
            results += work.applyAsInt(segment);
            nanos[i] = CLOCK.getAsLong() - start;
        }
        if (results < 0) {
            throw new AssertionError(results);
        }
        Arrays.sort(nanos);
        return new Times(
                Arrays.stream(nanos).average().orElseThrow() / 1e6,
                nanos[(int) (segments * 0.95)] / 1e6,
                nanos[segments - 1] / 1e6);
    }

    private static void print(String what, Times times) {
        System.out.printf(
                Locale.ROOT,
                "%-9s mean %.3f ms, p95 %.3f ms, worst %.3f ms%n",
                what,
                times.mean(),
                times.p95(),
                times.worst());
    }
}
