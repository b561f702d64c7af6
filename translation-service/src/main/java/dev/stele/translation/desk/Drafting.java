package dev.stele.translation.desk;

import dev.stele.translation.desk.Act.Kind;
import dev.stele.translation.desk.Review.Submission;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a translator does, from the claim to handing in. */
record Drafting(Translation it) {

    Claim claim(String person, Instant now, Duration length) {
        it.require(Stage.CLAIMABLE);
        String assignee = it.work.assignee();
        if (assignee != null && !assignee.equals(person)) {
            throw new Refused(new Refusal.Assigned(assignee));
        }
        it.lease = it.lease.grant(person, now, length);
        it.note(Kind.CLAIMED, person, now, null, null);
        return Objects.requireNonNull(it.lease.claim());
    }

    Claim renew(String person, long token, Instant now, Duration length) {
        it.lease = it.lease.renew(person, token, now, length);
        return Objects.requireNonNull(it.lease.claim());
    }

    void giveBack(String person, long token, Instant now) {
        it.lease.held(person, token, now);
        it.lease = it.lease.ended();
        it.note(Kind.GIVEN_BACK, person, now, null, null);
    }

    /** Takes over a target if it was written for the source as it is, under a live claim. */
    Segment write(WrittenTarget written, String person, Instant now) {
        TextEdit edit = new TextEdit(it.text);
        Segment after = write(edit, written, person, now);
        it.text = edit.text();
        return after;
    }

    private Segment write(TextEdit edit, WrittenTarget written, String person, Instant now) {
        Claim claim = it.lease.held(person, written.token(), now);
        Segment segment = edit.segment(written.segment());
        if (!segment.sourceHash().equals(written.sourceHash())) {
            throw new Refused(new Refusal.SourceChanged(segment.source(), segment.sourceHash()));
        }
        String target = TargetRules.normalized(segment.sentence(), written.target());
        if (written.standing() == Standing.PROPOSED && isOfSomebodyElse(segment.draft(), person)) {
            throw new Refused(new Refusal.HumanText());
        }
        // Whatever a person sends in is theirs, also where nobody stands for it: only this service's machines are
        // nobody.
        boolean draft = written.standing() != Standing.CONFIRMED;
        if ((segment.isApproved() || draft) && segment.target().equals(target)) {
            it.lease = it.lease.keptAlive(claim, now);
            return segment;
        }
        SegmentState unlessEmpty = draft ? SegmentState.DRAFT : SegmentState.TRANSLATED;
        SegmentState state = target.isEmpty() ? SegmentState.NEEDS_TRANSLATION : unlessEmpty;
        // Of a machine is what a person made of its words, and not what stands where they were thrown away.
        boolean anew = target.isEmpty() || segment.target().isEmpty();
        String provider = anew ? null : segment.draft().provider();
        Origin origin = TargetOrigin.of(written, segment, target);
        Segment after = segment.written(new Draft(target, origin, state, person, now, provider));
        edit.retarget(after);
        it.review = it.review.writtenBy(person);
        it.lease = it.lease.keptAlive(claim, now);
        return after;
    }

    /** Makes the sentence and the next one of its text one. */
    void join(String segment, String person, long token, Instant now) {
        it.lease.held(person, token, now);
        Recut recut = new Recut(it.text, it.source.revision(), now);
        String swallowed = recut.following(segment).id();
        it.text = recut.joined(segment);
        it.comments = it.comments.stream()
                .map(comment -> comment.segment().equals(swallowed) ? comment.at(segment) : comment)
                .toList();
        recut(Kind.JOINED, segment, person, now);
    }

    /** Makes two of the sentence, at these places of source and target. */
    void cut(String segment, int at, @Nullable Integer targetAt, String person, long token, Instant now) {
        it.lease.held(person, token, now);
        it.text = new Recut(it.text, it.source.revision(), now).cut(segment, at, targetAt);
        recut(Kind.CUT, segment, person, now);
    }

    private void recut(Kind kind, String segment, String person, Instant now) {
        it.review = it.review.writtenBy(person);
        it.note(kind, person, now, segment, null);
    }

    /** Takes over each target that can be, and says of each other why not. */
    List<Outcome> writeAll(List<WrittenTarget> targets, String person, Instant now) {
        TextEdit edit = new TextEdit(it.text);
        List<Outcome> outcomes = new ArrayList<>();
        for (WrittenTarget target : targets) {
            try {
                write(edit, target, person, now);
                outcomes.add(new Outcome(target.segment(), null));
            } catch (Refused refused) {
                if (refused.refusal() instanceof Refusal.ClaimLost) {
                    throw refused;
                }
                outcomes.add(new Outcome(target.segment(), refused.refusal()));
            }
        }
        it.text = edit.text();
        long taken =
                outcomes.stream().filter(outcome -> outcome.refusal() == null).count();
        it.note(Kind.IMPORTED, person, now, null, taken + " of " + targets.size() + " segments");
        return outcomes;
    }

    /** Fills what is empty with drafts; what people wrote stays, and a draft that no target may be is dropped alone. */
    List<String> propose(List<Proposal> proposals, Instant now) {
        if (!Stage.CLAIMABLE.contains(it.stage)) {
            return List.of();
        }
        TextEdit edit = new TextEdit(it.text);
        List<String> taken = new ArrayList<>();
        for (Proposal proposal : proposals) {
            Segment segment = edit.find(proposal.segment()).orElse(null);
            if (segment != null
                    && segment.sourceHash().equals(proposal.sourceHash())
                    && !segment.draft().isOfPeople()) {
                try {
                    String target = TargetRules.normalized(segment.sentence(), proposal.target());
                    edit.retarget(proposed(segment, target, proposal.provider(), now));
                    taken.add(segment.id());
                } catch (Refused unusable) {
                    continue;
                }
            }
        }
        it.text = edit.text();
        return taken;
    }

    private static boolean isOfSomebodyElse(Draft present, String person) {
        boolean ownDraft = present.state() == SegmentState.DRAFT && person.equals(present.by());
        return present.isOfPeople() && !ownDraft;
    }

    private static Segment proposed(Segment segment, String target, String provider, Instant now) {
        return segment.written(
                target.isEmpty()
                        ? Draft.NONE
                        : new Draft(target, Origin.MACHINE, SegmentState.PROPOSED, null, now, provider));
    }

    /** @param credit under which readers may know this person */
    void submit(String person, @Nullable String credit, long token, Inspection inspection, Instant now) {
        it.lease.held(person, token, now);
        List<SegmentFinding> blocking = SegmentFinding.blocking(it.snapshot(), inspection);
        if (!blocking.isEmpty()) {
            throw new Refused(new Refusal.NotReady(blocking));
        }
        it.lease = it.lease.ended();
        it.stage = Stage.IN_REVIEW;
        it.note(Kind.SUBMITTED, person, now, null, "revision " + it.source.revision());
        it.review = it.review.submitted(new Submission(it.source.revision(), person, now, credit));
    }
}
