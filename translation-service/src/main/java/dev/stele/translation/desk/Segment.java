package dev.stele.translation.desk;

import dev.stele.translation.check.Finding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sentence and its translation.
 *
 * @param id given once; a changed sentence keeps it
 * @param previous the wording that the target was written for, when the source has changed since
 * @param approved the last approved wording
 * @param waivers what reviewers let pass
 * @param edit a reviewer's change since the translator's last word
 * @param past targets that it had before, oldest first
 */
public record Segment(
        String id,
        Sentence sentence,
        Draft draft,
        @Nullable Wording previous,
        @Nullable ApprovedWording approved,
        List<Waiver> waivers,
        @Nullable Edit edit,
        List<Past> past) {

    static Segment of(String id, Sentence sentence) {
        return new Segment(id, sentence, Draft.NONE, null, null, List.of(), null, List.of());
    }

    public String source() {
        return sentence.source();
    }

    public String sourceHash() {
        return Sha256.hex(source());
    }

    /** SHA-256 of the target, 64 hex digits. */
    public String targetHash() {
        return Sha256.hex(target());
    }

    public String target() {
        return draft.target();
    }

    /** Of all wordings that it keeps. */
    int characters() {
        int now = source().length() + target().length();
        int before = previous == null ? 0 : previous.characters();
        int last = approved == null ? 0 : approved.characters();
        return now + before + last + past.stream().mapToInt(Past::characters).sum();
    }

    boolean isApproved() {
        return draft.state() == SegmentState.APPROVED;
    }

    /** The same source in a place that may be another. */
    Segment at(Sentence place) {
        return new Segment(id, place, draft, previous, approved, waivers, edit, past);
    }

    /** Another wording of the source: an approved text for it comes back, any other target waits for a person. */
    Segment reworded(Sentence wording) {
        if (approved != null && approved.standsFor(wording.source())) {
            return new Segment(
                    id, wording, approved.draft(), null, approved, waivers, null, PastTargets.withTarget(this));
        }
        Draft open = draft.in(SegmentState.NEEDS_TRANSLATION);
        return new Segment(id, wording, open, lastTranslated(), approved, waivers, null, PastTargets.withTarget(this));
    }

    /** Another wording for which the target is declared to be still valid. */
    Segment rewordedStillValid(Sentence wording) {
        return new Segment(id, wording, draft, lastTranslated(), approved, waivers, edit, past);
    }

    /** A target that a translator wrote, or that nobody has seen yet. */
    Segment written(Draft written) {
        return with(written, null);
    }

    /** A target that a reviewer put in the place of the translator's. */
    Segment edited(String target, String reviewer, Instant now) {
        String before = edit == null ? target() : edit.before();
        Draft next = new Draft(target, Origin.HUMAN, SegmentState.TRANSLATED, reviewer, now, draft.provider());
        return with(next, new Edit(before, reviewer, now));
    }

    private Segment with(Draft next, @Nullable Edit by) {
        ApprovedWording still = approved != null
                        && approved.standsFor(source())
                        && !approved.draft().target().equals(next.target())
                ? approved.takenBack()
                : approved;
        return new Segment(id, sentence, next, previous, still, waivers, by, PastTargets.before(next, this));
    }

    /** As it stood, but not to come back by itself. */
    Segment takenBack() {
        return approved == null
                ? this
                : new Segment(id, sentence, draft, previous, approved.takenBack(), waivers, edit, past);
    }

    /** As it stood before the wording that takes its place; that one goes on to have the past. */
    Segment superseded() {
        return takenBack().remembering(0);
    }

    Segment sentBack() {
        return takenBack().in(SegmentState.REJECTED);
    }

    /** A sentence that was gone and is back with the words that were approved. */
    Segment returned(String newId, Sentence place) {
        return approved == null
                ? of(newId, place)
                : new Segment(newId, place, approved.draft(), null, approved, waivers, null, past);
    }

    Segment in(SegmentState state) {
        return new Segment(id, sentence, draft.in(state), previous, approved, waivers, edit, past);
    }

    Segment approve(int version, Instant at, @Nullable Segment before, @Nullable Segment after) {
        if (isApproved()) {
            return new Segment(id, sentence, draft, null, approved, waivers, edit, past);
        }
        Draft done = draft.in(SegmentState.APPROVED);
        ApprovedWording wording = ApprovedWording.of(source(), done, version, at, before, after);
        return new Segment(id, sentence, done, null, wording, waivers, edit, past);
    }

    Segment waived(Waiver waiver) {
        List<Waiver> more = new ArrayList<>(waivers);
        more.removeIf(it -> it.isSameFinding(waiver) || !it.holdsFor(this));
        more.add(waiver);
        return new Segment(id, sentence, draft, previous, approved, List.copyOf(more), edit, past);
    }

    /** Whether a reviewer let the finding pass for the sentence as it stands. */
    public boolean waives(Finding finding) {
        return waivers.stream().anyMatch(it -> it.covers(finding, this));
    }

    /** The same with only so much of its past as has that many characters, of the latest. */
    Segment remembering(int characters) {
        List<Past> kept = PastTargets.within(characters, past);
        return new Segment(id, sentence, draft, previous, approved, waivers, edit, kept);
    }

    private @Nullable Wording lastTranslated() {
        if (previous != null && draft.state() == SegmentState.NEEDS_TRANSLATION) {
            return previous;
        }
        return target().isEmpty() ? null : new Wording(source(), target());
    }
}
