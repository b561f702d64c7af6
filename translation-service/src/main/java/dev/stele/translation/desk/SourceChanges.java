package dev.stele.translation.desk;

import dev.stele.contracts.RevisionReleased;
import dev.stele.contracts.UpdateType;
import dev.stele.translation.check.Checks;
import dev.stele.translation.desk.Act.Kind;
import dev.stele.translation.desk.Review.Approval;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;

/** What the article does to its translation. */
record SourceChanges(Translation it) {

    private static final Set<Stage> SETTLED = Set.of(Stage.APPROVED, Stage.STALE, Stage.WITHDRAWN);

    /** Goes on with a newer revision; one that is not newer changes nothing. */
    void release(RevisionReleased release, List<Sentence> sentences, ContentHash hash) {
        release(release, sentences, (reason, now) -> carryOver(reason, now, hash));
    }

    /** Like {@link #release}, but leaves a text that still holds to people, because the log does not take it. */
    void releaseTooLarge(RevisionReleased release, List<Sentence> sentences) {
        release(release, sentences, (reason, now) -> {
            it.stage = Stage.STALE;
            it.note(Kind.RELEASED, Act.THE_LOG, now, null, "too large to be carried over");
        });
    }

    private void release(RevisionReleased release, List<Sentence> sentences, BiConsumer<String, Instant> ifItHolds) {
        if (release.revision() <= it.source.revision()) {
            return;
        }
        boolean minor = release.updateType() == UpdateType.MINOR;
        it.text = it.text.realigned(
                sentences, it.source.revision(), (segment, sentence) -> minor && stillValid(segment, sentence));
        it.source = Source.of(release);
        it.note(Kind.RELEASED, Act.THE_LOG, release.occurredAt(), null, "revision " + release.revision());
        if (it.stage == Stage.WITHDRAWN && release.sequence() < it.withdrawal) {
            return;
        }
        boolean holds = it.text.isApproved() && it.review.approval() != null && !it.review.reopened();
        if (holds && SETTLED.contains(it.stage)) {
            ifItHolds.accept(minor ? "MINOR" : "UNCHANGED", release.occurredAt());
        } else if (!goesOn()) {
            it.stage =
                    it.review.approval() == null ? Stage.NEEDED : it.review.reopened() ? Stage.NEEDS_WORK : Stage.STALE;
            it.review = it.review.withdrawnFromReview();
        }
    }

    /** Takes the translation off the desk, unless a later release has put it back already. */
    void withdraw(long sequence, Instant at) {
        if (sequence > it.source.sequence() && sequence > it.withdrawal) {
            it.withdrawal = sequence;
            it.stage = Stage.WITHDRAWN;
            it.note(Kind.WITHDRAWN, Act.THE_LOG, at, null, null);
            it.lease = it.lease.ended();
            it.review = it.review.withdrawnFromReview();
        }
    }

    /** Puts a withdrawn translation back where it was, for the article is wanted in its locale again. */
    void order(long sequence, Instant at) {
        if (it.stage == Stage.WITHDRAWN && sequence > it.withdrawal) {
            it.stage = afterWithdrawal();
            it.note(Kind.ORDERED_AGAIN, Act.THE_LOG, at, null, null);
        }
    }

    private Stage afterWithdrawal() {
        Approval approval = it.review.approval();
        if (approval == null) {
            return Stage.NEEDED;
        }
        if (approval.revision() < it.source.revision()) {
            return Stage.STALE;
        }
        return it.text.isApproved() && !it.review.reopened() ? Stage.APPROVED : Stage.NEEDS_WORK;
    }

    /** An editor's word that a translation still holds does not bring back a tag or number that it lacks. */
    private boolean stillValid(Segment segment, Sentence sentence) {
        return segment.draft().state().isConfirmed()
                && Checks.pass(sentence.candidate(segment.target(), it.source.locale(), it.key.locale()));
    }

    private boolean goesOn() {
        return it.stage == Stage.NEEDS_WORK || (it.stage == Stage.IN_REVIEW && it.text.isConfirmed());
    }

    private void carryOver(String reason, Instant now, ContentHash hash) {
        Approval to = Objects.requireNonNull(it.review.approval()).carriedTo(it.source.revision());
        String slug = Objects.requireNonNull(it.slug);
        it.raise(Variant.of(it.key, it.source, it.text, slug, hash).carriedOver(to, reason, now));
        it.review = it.review.approved(to);
        it.stage = Stage.APPROVED;
        it.lease = it.lease.ended();
        it.note(Kind.CARRIED_OVER, Act.THE_LOG, now, null, reason);
    }
}
