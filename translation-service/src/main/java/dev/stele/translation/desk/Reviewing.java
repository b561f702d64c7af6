package dev.stele.translation.desk;

import dev.stele.translation.desk.Review.Approval;
import dev.stele.translation.desk.Review.Rejection;
import dev.stele.translation.desk.Review.Submission;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What reviewers do, and what translators and reviewers say to each other. */
record Reviewing(Translation it) {

    private static final int COMMENTS = 1_000;

    /**
     * Approves what was submitted.
     *
     * @param slugOf finds the slug for a headline, when there is none yet
     */
    void approve(ApprovalOrder order, UnaryOperator<String> slugOf, ContentHash hash, Instant now) {
        it.require(Set.of(Stage.IN_REVIEW));
        Submission submission = Objects.requireNonNull(it.review.submission());
        int revision = it.source.revision();
        if (revision != order.sourceRevisionOr(submission.revision())) {
            throw new Refused(new Refusal.NewerRevision(revision));
        }
        String waiver = order.waiverFor(it.review.isWorkOf(order.reviewer()));
        Approval approval =
                new Approval(it.review.nextVersion(), revision, revision, submission.by(), order.reviewer(), now);
        it.text = it.text.approve(approval.version(), revision, now);
        String slug = it.slug == null
                ? slugOf.apply(it.text.variant(it.source.content()).headline())
                : it.slug;
        it.raise(Variant.of(it.key, it.source, it.text, slug, hash).approved(approval, waiver));
        it.slug = slug;
        it.review = it.review.approved(approval);
        it.stage = Stage.APPROVED;
    }

    /** Sends the translation back; the named segments must be written or confirmed anew. */
    void reject(Rejection answer, List<String> segments) {
        it.require(Set.of(Stage.IN_REVIEW));
        segments.forEach(it::segment);
        segments.forEach(id -> it.text = it.text.with(id, Segment::sentBack));
        it.review = it.review.rejected(answer);
        it.stage = Stage.NEEDS_WORK;
    }

    /** Puts a finished translation back on the desk; what is approved stays so in the log. */
    void reopen() {
        it.require(Set.of(Stage.IN_REVIEW, Stage.APPROVED));
        it.review = it.review.withdrawnFromReview();
        it.stage = Stage.NEEDS_WORK;
    }

    void comment(Comment comment) {
        it.segment(comment.segment());
        if (it.comments.size() >= COMMENTS) {
            throw new Refused(new Refusal.TooManyComments(COMMENTS));
        }
        List<Comment> more = new ArrayList<>(it.comments);
        more.add(comment);
        it.comments = List.copyOf(more);
    }

    void chooseSlug(String chosen) {
        it.slug = chosen;
    }
}
