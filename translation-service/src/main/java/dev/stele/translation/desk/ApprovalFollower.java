package dev.stele.translation.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who wants to know of approvals, once they are in the log; each may be told late, and more than once. */
public interface ApprovalFollower {

    /**
     * @param translation as it is now, which may be long after
     * @param version of the approval, by which the translation keeps its wordings
     * @param reviewer who approved; null where nobody knows any more
     */
    void approved(Snapshot translation, int version, @Nullable String reviewer, Instant at);
}
