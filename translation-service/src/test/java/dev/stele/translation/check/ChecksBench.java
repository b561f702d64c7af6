package dev.stele.translation.check;

import java.util.Arrays;
import java.util.Random;

/** Prints how long the checks of one segment take; arguments: how many segments, and the seed they are made from. */
final class ChecksBench {

    private static final int WARM = 3_000;

    private ChecksBench() {}

    /** Times of single segments. */
    record Times(double mean, double p95, double worst) {}

    public static void main(String[] args) {
        int segments = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        Times times = measure(segments, seed);
        System.out.printf(
                "%d segments (English to Russian, Tajik, Persian; seed %d): mean %.3f ms, p95 %.3f ms, worst %.3f ms%n",
                segments, seed, times.mean(), times.p95(), times.worst());
    }

    static Times measure(int segments, long seed) {
        Random random = new Random(seed);
        int findings = 0;
        for (int i = 0; i < WARM; i++) {
            findings += Checks.of(Samples.segment(random)).size();
        }
        long[] nanos = new long[segments];
        for (int i = 0; i < segments; i++) {
            Candidate segment = Samples.segment(random);
            long start = System.nanoTime();
            findings += Checks.of(segment).size();
            nanos[i] = System.nanoTime() - start;
        }
        if (findings > 0) {
            throw new AssertionError("good segments have findings");
        }
        Arrays.sort(nanos);
        return new Times(
                Arrays.stream(nanos).average().orElseThrow() / 1e6,
                nanos[(int) (segments * 0.95)] / 1e6,
                nanos[segments - 1] / 1e6);
    }
}
