package dev.stele.translation.machine;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far the drafts of one translation are, as of the last order.
 *
 * @param requested sentences that had neither a target nor an exact match in the memory
 * @param drafted sentences that got a draft; what people wrote meanwhile stays and counts nowhere
 * @param failed sentences that the provider gave no draft for
 * @param problem the last one
 * @param at of the last change
 */
public record Progress(
        UUID translation,
        State state,
        int requested,
        int drafted,
        int failed,
        @Nullable String provider,
        @Nullable Trouble problem,
        Instant at) {

    /** Where an order stands. */
    public enum State {
        /** Nobody has asked for drafts. */
        NONE,
        QUEUED,
        RUNNING,
        DONE,
        /** No more drafts come; those that came stay. */
        FAILED;

        public boolean isOpen() {
            return this == QUEUED || this == RUNNING;
        }
    }

    /** What went wrong: a stable code and words for people. */
    public record Trouble(String code, String detail) {

        static Trouble of(Failure failure) {
            return new Trouble(failure.code(), failure.detail());
        }
    }

    static Progress queued(UUID translation, String provider, Instant at) {
        return new Progress(translation, State.QUEUED, 0, 0, 0, provider, null, at);
    }

    static Progress none(UUID translation, Instant at) {
        return new Progress(translation, State.NONE, 0, 0, 0, null, null, at);
    }

    Progress running(int all, Instant now) {
        return new Progress(translation, State.RUNNING, all, drafted, failed, provider, problem, now);
    }

    Progress with(int moreDrafted, int moreFailed, @Nullable Trouble trouble, Instant now) {
        return new Progress(
                translation,
                state,
                requested,
                drafted + moreDrafted,
                failed + moreFailed,
                provider,
                trouble == null ? problem : trouble,
                now);
    }

    Progress ended(Instant now) {
        State end = failed > 0 || problem != null ? State.FAILED : State.DONE;
        return new Progress(translation, end, requested, drafted, failed, provider, problem, now);
    }

    Progress failed(Trouble trouble, Instant now) {
        return new Progress(translation, State.FAILED, requested, drafted, failed, provider, trouble, now);
    }
}
