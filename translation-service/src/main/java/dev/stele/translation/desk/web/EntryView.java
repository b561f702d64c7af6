package dev.stele.translation.desk.web;

import dev.stele.translation.desk.Claim;
import dev.stele.translation.desk.Queue;
import dev.stele.translation.desk.Review.Rejection;
import dev.stele.translation.desk.TranslationState;
import dev.stele.translation.desk.Work.Priority;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One translation in the queue.
 *
 * @param headline of the source
 * @param openWords that wait for a person
 * @param rejection why it was sent back, until it is submitted again
 */
record EntryView(
        UUID id,
        UUID articleId,
        String headline,
        String locale,
        TranslationState state,
        int sourceRevision,
        String sourceLocale,
        int words,
        int openWords,
        Instant releasedAt,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable Rejection rejection,
        @Nullable String claimedBy,
        @Nullable Instant claimedUntil,
        @Nullable Instant due,
        Priority priority,
        @Nullable String assignee) {

    static EntryView of(Queue.Entry it, Instant now) {
        TranslationState state = it.stage().seenWith(it.claim(), now);
        Claim claim = state == TranslationState.CLAIMED ? it.claim() : null;
        return new EntryView(
                it.id(),
                it.articleId(),
                it.headline(),
                it.locale(),
                state,
                it.sourceRevision(),
                it.sourceLocale(),
                it.words(),
                it.openWords(),
                it.releasedAt(),
                it.submission() == null ? null : it.submission().by(),
                it.submission() == null ? null : it.submission().at(),
                it.rejection(),
                claim == null ? null : claim.holder(),
                claim == null ? null : claim.expiresAt(),
                it.due(),
                it.work().priority(),
                it.work().assignee());
    }
}
