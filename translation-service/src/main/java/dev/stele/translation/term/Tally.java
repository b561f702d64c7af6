package dev.stele.translation.term;

import dev.stele.translation.term.TermReport.Failure;
import java.util.ArrayList;
import java.util.List;

/** Counts what an import does. */
final class Tally {

    private final List<Failure> failures = new ArrayList<>();
    private long room;
    private int created;
    private int changed;
    private int unchanged;
    private int failed;

    Tally(long room) {
        this.room = room;
    }

    boolean hasRoom() {
        return room > 0;
    }

    boolean created(boolean done) {
        created += done ? 1 : 0;
        room -= done ? 1 : 0;
        return done;
    }

    boolean changed(boolean done) {
        changed += done ? 1 : 0;
        return done;
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
