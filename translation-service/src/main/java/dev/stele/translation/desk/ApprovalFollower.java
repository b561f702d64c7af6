package dev.stele.translation.desk;

import java.time.Instant;

/** Who wants to know of approvals, once they are in the log; each may be told late, and more than once. */
public interface ApprovalFollower {

    /** @param version of the approval, by which the translation keeps its wordings */
    void approved(TranslationKey key, int version, String reviewer, Instant at);
}
