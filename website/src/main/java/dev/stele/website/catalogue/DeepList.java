package dev.stele.website.catalogue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.util.IntroSelector;

/** Entries with their times, of which a few from far within the order are wanted: the others need not be sorted for that. */
final class DeepList {

    private static final int FIRST_SIZE = 1024;

    private final boolean newestFirst;
    private long[] times = new long[FIRST_SIZE];
    private int[] entries = new int[FIRST_SIZE];
    private int size;

    DeepList(boolean newestFirst) {
        this.newestFirst = newestFirst;
    }

    void add(int entry, long time) {
        if (size == times.length) {
            times = Arrays.copyOf(times, 2 * size);
            entries = Arrays.copyOf(entries, 2 * size);
        }
        // Kept so that smaller is always earlier in the list.
        times[size] = newestFirst ? -time : time;
        entries[size++] = entry;
    }

    /** The entries of these places; of the same time, those with the lesser name go first. */
    List<Integer> places(int from, int until, Comparator<Integer> byName) {
        int end = Math.min(until, size);
        if (from >= end) {
            return List.of();
        }
        Selector selector = new Selector();
        selector.select(0, size, from);
        long first = times[from];
        if (from + 1 < end) {
            selector.select(from + 1, size, end - 1);
        }
        long last = times[end - 1];
        // Of the times at both ends there may be others on the other side of the border.
        int[] near = IntStream.range(0, size)
                .filter(i -> times[i] >= first && times[i] <= last)
                .toArray();
        int before =
                (int) IntStream.range(0, size).filter(i -> times[i] < first).count();
        return Arrays.stream(near)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(i -> times[i]).thenComparing(i -> entries[i], byName))
                .skip(from - (long) before)
                .limit(end - (long) from)
                .map(i -> entries[i])
                .toList();
    }

    private final class Selector extends IntroSelector {

        private long pivot;

        @Override
        protected void swap(int i, int j) {
            long time = times[i];
            times[i] = times[j];
            times[j] = time;
            int entry = entries[i];
            entries[i] = entries[j];
            entries[j] = entry;
        }

        @Override
        protected void setPivot(int i) {
            pivot = times[i];
        }

        @Override
        protected int comparePivot(int j) {
            return Long.compare(pivot, times[j]);
        }
    }
}
