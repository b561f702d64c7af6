package dev.stele.translation.desk;

import dev.stele.translation.check.Finding;
import dev.stele.translation.desk.Act.Kind;
import dev.stele.translation.desk.Review.Approval;
import dev.stele.translation.desk.Review.Rejection;
import dev.stele.translation.desk.Review.Submission;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What reviewers do with a submitted translation. */
record Reviewing(Translation it) {

    /**
     * Approves what was submitted.
     *
     * @param slugOf finds the slug for a headline, when there is none yet
     */
    void approve(
            ApprovalOrder order, UnaryOperator<String> slugOf, Inspection inspection, ContentHash hash, Instant now) {
        it.require(Set.of(Stage.IN_REVIEW));
        Submission submission = Objects.requireNonNull(it.review.submission());
        int revision = it.source.revision();
        if (revision != order.sourceRevisionOr(submission.revision())) {
            throw new Refused(new Refusal.NewerRevision(revision));
        }
        if (order.textHash() != null && !order.textHash().equals(it.text.hash())) {
            throw new Refused(new Refusal.TextChanged());
        }
        String waiver = order.waiverFor(it.snapshot().isWorkOf(order.reviewer()));
        // What a reviewer changed was checked by nobody yet, and terms may have come since.
        List<SegmentFinding> blocking = SegmentFinding.blocking(it.snapshot(), inspection);
        if (!blocking.isEmpty()) {
            throw new Refused(new Refusal.NotReady(blocking));
        }
        Approval approval = new Approval(
                it.review.nextVersion(),
                revision,
                revision,
                submission.by(),
                order.reviewer(),
                now,
                submission.credit());
        it.text = it.text.approve(approval.version(), revision, now);
        String slug = it.chosenSlug == null ? it.slug : it.chosenSlug;
        if (slug == null) {
            slug = slugOf.apply(Joined.of(it.text).variant(it.source.content()).headline());
        }
        it.raise(Variant.of(it.key, it.source, it.text, slug, hash).approved(approval));
        it.slug = slug;
        it.chosenSlug = null;
        it.review = it.review.approved(approval);
        it.stage = Stage.APPROVED;
        Kind kind = waiver == null ? Kind.APPROVED : Kind.APPROVED_OWN_WORK;
        it.note(kind, order.reviewer(), now, null, waiver == null ? "version " + approval.version() : waiver);
    }

    /** Puts a reviewer's target in the place of the translator's, who sees what was changed. */
    Segment edit(String id, String target, String sourceHash, String reviewer, Instant now) {
        it.require(Set.of(Stage.IN_REVIEW));
        Segment segment = it.segment(id);
        if (!segment.sourceHash().equals(sourceHash)) {
            throw new Refused(new Refusal.SourceChanged(segment.source(), segment.sourceHash()));
        }
        String text = TargetRules.normalized(segment.sentence(), target);
        if (text.isEmpty()) {
            throw new Refused(new Refusal.UnusableTarget("empty", "Send the sentence back instead of emptying it."));
        }
        Segment after = segment.edited(text, reviewer, now);
        it.retarget(after);
        it.note(Kind.EDITED_IN_REVIEW, reviewer, now, id, null);
        return after;
    }

    /** Lets findings of one rule pass in a sentence as it stands. */
    Segment waive(String id, String code, String reason, ApprovalOrder order, Inspection inspection, Instant now) {
        Segment segment = it.segment(id);
        List<Finding> findings = inspection.of(it.snapshot(), List.of(segment)).getOrDefault(id, List.of()).stream()
                .filter(finding -> finding.code().equals(code) && finding.isBlocking() && finding.isWaivable())
                .toList();
        if (findings.isEmpty()) {
            throw new Refused(new Refusal.NothingToWaive(code));
        }
        order.waiverFor(order.reviewer().equals(segment.draft().by()));
        for (Finding finding : findings) {
            segment = segment.waived(Waiver.of(finding, segment, reason, order.reviewer(), now));
        }
        it.text = it.text.with(segment);
        it.note(Kind.WAIVED, order.reviewer(), now, id, code + ": " + reason);
        return segment;
    }

    /** Sends the translation back; the named segments, and those that reviewers changed, must be confirmed anew. */
    void reject(Rejection answer, List<String> segments) {
        it.require(Set.of(Stage.IN_REVIEW));
        Set<String> back = new HashSet<>(segments);
        it.text.segments().stream()
                .filter(segment -> segment.edit() != null && !segment.isApproved())
                .forEach(segment -> back.add(segment.id()));
        sendBack(back);
        it.review = it.review.rejected(answer);
        it.stage = Stage.NEEDS_WORK;
        it.note(Kind.REJECTED, answer.by(), answer.at(), null, answer.comment());
    }

    /**
     * Puts a finished translation back on the desk; what is approved stays so in the log.
     *
     * @param segments that must be confirmed anew
     */
    void reopen(String person, List<String> segments, Instant now) {
        it.require(Set.of(Stage.IN_REVIEW, Stage.APPROVED));
        sendBack(segments);
        it.review = it.review.putBack();
        it.stage = Stage.NEEDS_WORK;
        it.note(Kind.REOPENED, person, now, null, segments.isEmpty() ? null : String.join(", ", segments));
    }

    private void sendBack(Collection<String> segments) {
        TextEdit edit = new TextEdit(it.text);
        segments.forEach(id -> edit.put(edit.segment(id).sentBack()));
        it.text = edit.text();
    }

    /** Keeps a slug for the next approval; until then the present one stays. */
    void chooseSlug(String chosen, String person, Instant now) {
        it.chosenSlug = chosen;
        it.note(Kind.SLUG_CHOSEN, person, now, null, chosen);
    }

    /** Gives the work to one person, or to anybody; another one's claim ends, and their text comes back to them. */
    void assign(@Nullable String person, String by, Instant now) {
        Claim live = it.lease.liveAt(now);
        if (live != null && !live.holder().equals(person)) {
            it.lease = it.lease.ended();
        }
        it.work = new Work(it.work.priority(), person);
        it.note(Kind.ASSIGNED, by, now, null, person);
    }

    void prioritize(Work.Priority priority, String by, Instant now) {
        it.work = new Work(priority, it.work.assignee());
        it.note(Kind.PRIORITIZED, by, now, null, priority.name());
    }
}
