package dev.stele.translation.desk.web;

import dev.stele.translation.desk.Review.Approval;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.desk.TranslationState;
import dev.stele.translation.desk.Work.Priority;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a translation is, after a step. */
record StateView(
        UUID id,
        UUID articleId,
        String locale,
        TranslationState state,
        long version,
        int sourceRevision,
        @Nullable Integer approvedRevision,
        @Nullable String slug,
        Priority priority,
        @Nullable String assignee) {

    static StateView of(Snapshot it, Instant now) {
        Approval approval = it.review().approval();
        return new StateView(
                it.key().id(),
                it.key().articleId(),
                it.key().tag(),
                it.stateAt(now),
                it.version(),
                it.source().revision(),
                approval == null ? null : approval.revision(),
                it.latestSlug(),
                it.work().priority(),
                it.work().assignee());
    }
}
