package dev.stele.publisher.rebuild;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a rebuild is.
 *
 * @param records folded so far, of {@code total}
 * @param differences collections that are not equal to those of the live database
 * @param version grows with every change; by it a watcher says what it has seen
 */
public record Progress(
        State state,
        @Nullable String database,
        @Nullable String startedBy,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        long records,
        long total,
        long perSecond,
        List<String> differences,
        @Nullable String error,
        long version) {

    /** Where a rebuild stands; only {@code SWITCHED} changed what readers see. */
    public enum State {
        NONE,
        FOLDING,
        COMPARING,
        SWITCHED,
        DIFFERENT,
        FAILED
    }

    static final Progress NONE = new Progress(State.NONE, null, null, null, null, 0, 0, 0, List.of(), null, 0);

    static Progress started(@Nullable String database, String by, Instant at, long total) {
        return new Progress(State.FOLDING, database, by, at, null, 0, total, 0, List.of(), null, 0);
    }

    /** Whether it goes on. */
    public boolean running() {
        return state == State.FOLDING || state == State.COMPARING;
    }

    Progress folded(long count, Instant now) {
        long millis = startedAt == null
                ? 1
                : Math.max(1, Duration.between(startedAt, now).toMillis());
        return new Progress(
                state,
                database,
                startedBy,
                startedAt,
                null,
                count,
                Math.max(total, count),
                count * 1000 / millis,
                List.of(),
                null,
                version);
    }

    Progress comparing() {
        return ended(State.COMPARING, null, List.of(), null);
    }

    Progress ended(State end, @Nullable Instant at, List<String> different, @Nullable String failure) {
        return new Progress(
                end, database, startedBy, startedAt, at, records, total, perSecond, different, failure, version);
    }

    Progress after(Progress before) {
        return new Progress(
                state,
                database,
                startedBy,
                startedAt,
                finishedAt,
                records,
                total,
                perSecond,
                differences,
                error,
                before.version + 1);
    }
}
