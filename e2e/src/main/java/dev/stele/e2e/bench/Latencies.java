package dev.stele.e2e.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Times of one kind of work, sorted. */
public record Latencies(long[] nanos) {

    public static Latencies of(List<Duration> times) {
        long[] nanos = times.stream().mapToLong(Duration::toNanos).toArray();
        Arrays.sort(nanos);
        return new Latencies(nanos);
    }

    /** The time within which this share of the work was done, by nearest rank, in milliseconds. */
    public double within(double share) {
        int rank = (int) Math.ceil(share * nanos.length);
        return nanos[Math.max(1, rank) - 1] / 1e6;
    }
}
