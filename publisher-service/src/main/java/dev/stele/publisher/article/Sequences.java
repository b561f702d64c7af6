package dev.stele.publisher.article;

import dev.stele.contracts.NewsEvent;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** How far each stream of an article has been applied, and which facts a dead letter left out. */
public record Sequences(SortedMap<String, Progress> streams) {

    /** As many gaps as are remembered of one stream; the oldest are given up. */
    static final int GAPS = 64;

    static final Sequences NONE = new Sequences(new TreeMap<>());

    /** The last sequence applied, and those before it that were never seen. */
    public record Progress(long last, SortedSet<Long> missing) {

        static final Progress NONE = new Progress(0, new TreeSet<>());

        boolean awaits(long sequence) {
            return sequence > last || missing.contains(sequence);
        }

        Progress seen(long sequence) {
            SortedSet<Long> open = new TreeSet<>(missing);
            open.remove(sequence);
            for (long gap = Math.max(last + 1, sequence - GAPS); gap < sequence; gap++) {
                open.add(gap);
            }
            while (open.size() > GAPS) {
                open.removeFirst();
            }
            return new Progress(Math.max(last, sequence), open);
        }
    }

    boolean awaits(NewsEvent event) {
        return of(event).awaits(event.sequence());
    }

    Sequences seen(NewsEvent event) {
        SortedMap<String, Progress> next = new TreeMap<>(streams);
        next.put(event.stream(), of(event).seen(event.sequence()));
        return new Sequences(next);
    }

    private Progress of(NewsEvent event) {
        return streams.getOrDefault(event.stream(), Progress.NONE);
    }
}
