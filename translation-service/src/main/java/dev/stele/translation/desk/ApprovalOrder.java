package dev.stele.translation.desk;

import org.jspecify.annotations.Nullable;

/**
 * A reviewer's wish to approve.
 *
 * @param rule of the locale
 * @param waiver why the reviewer may approve their own work, if they ask for that
 * @param sourceRevision the revision that they read, if they say so; otherwise the one that was submitted
 * @param textHash of the text that they read, if they say so
 */
record ApprovalOrder(
        String reviewer,
        FourEyes rule,
        @Nullable String waiver,
        @Nullable Integer sourceRevision,
        @Nullable String textHash) {

    int sourceRevisionOr(int submitted) {
        return sourceRevision == null ? submitted : sourceRevision;
    }

    /** The waiver to record, if one is needed; refuses where it is needed and cannot be had. */
    @Nullable
    String waiverFor(boolean ownWork) {
        if (!ownWork || rule == FourEyes.OFF) {
            return null;
        }
        if (rule == FourEyes.REQUIRED || waiver == null) {
            throw new Refused(new Refusal.OwnWork(rule == FourEyes.WAIVABLE));
        }
        return waiver;
    }
}
