package dev.stele.translation.term;

import dev.stele.translation.term.TermReport.Failure;
import java.util.ArrayList;
import java.util.List;

/** Counts what an import does. */
final class Tally {

    private final List<Failure> failures = new ArrayList<>();
    private final TermLimits limits;
    private Termbase.Size size;
    private int created;
    private int changed;
    private int unchanged;
    private int failed;

    /** Begins with a termbase of that size. */
    Tally(TermLimits limits, Termbase.Size size) {
        this.limits = limits;
        this.size = size;
    }

    boolean hasRoom(int concepts, long bytes) {
        return limits.allow(concepts, bytes, size);
    }

    boolean created(boolean done, long bytes) {
        created += done ? grown(1, bytes) : 0;
        return done;
    }

    boolean changed(boolean done, long bytes) {
        changed += done ? grown(0, bytes) : 0;
        return done;
    }

    private int grown(int concepts, long bytes) {
        size = new Termbase.Size(size.concepts() + concepts, size.bytes() + bytes);
        return 1;
    }

    boolean unchanged() {
        unchanged++;
        return true;
    }

    boolean failed(List<Failure> more) {
        return failed(more.size(), more);
    }

    /** So many, of which the first are known. */
    boolean failed(int number, List<Failure> first) {
        failed += number;
        first.stream().limit(ImportTerms.MOST_FAILURES - failures.size()).forEach(failures::add);
        return true;
    }

    TermReport report() {
        return new TermReport(created, changed, unchanged, failed, List.copyOf(failures));
    }
}
