package dev.stele.translation.desk;

import dev.stele.translation.check.Finding;
import java.time.Duration;
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

    private static final int LONGEST_PAST = 20;
    /** What one person saves while at work is one version. */
    private static final Duration SITTING = Duration.ofMinutes(10);

    private static final double ALIKE = 0.5;

    /** A source and its target. */
    public record Wording(String source, String target) {}

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
        int before = previous == null
                ? 0
                : previous.source().length() + previous.target().length();
        int last = approved == null
                ? 0
                : approved.source().length() + approved.draft().target().length();
        int gone = past.stream().mapToInt(Past::characters).sum();
        return now + before + last + gone;
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
            return new Segment(id, wording, approved.draft(), null, approved, waivers, null, withPast());
        }
        Draft open = draft.in(SegmentState.NEEDS_TRANSLATION);
        return new Segment(id, wording, open, lastTranslated(), approved, waivers, null, withPast());
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
        return new Segment(id, sentence, next, previous, still, waivers, by, isOneSitting(next) ? past : withPast());
    }

    /** Whether the same person goes on with the same text, of which a version was kept not long ago. */
    private boolean isOneSitting(Draft next) {
        Instant kept = past.isEmpty() ? null : past.getLast().draft().at();
        return kept != null
                && next.at() != null
                && next.at().isBefore(kept.plus(SITTING))
                && draft.by() != null
                && draft.by().equals(next.by())
                && draft.origin() == next.origin()
                && (draft.state() == SegmentState.TRANSLATED || draft.state() == SegmentState.DRAFT)
                && !next.target().isEmpty()
                && (next.target().startsWith(target()) || Similarity.between(target(), next.target()) >= ALIKE);
    }

    /** As it stood, but not to come back by itself. */
    Segment takenBack() {
        return approved == null
                ? this
                : new Segment(id, sentence, draft, previous, approved.takenBack(), waivers, edit, past);
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
        int from = past.size();
        int used = 0;
        while (from > 0 && used + past.get(from - 1).characters() <= characters) {
            used += past.get(--from).characters();
        }
        return from == 0
                ? this
                : new Segment(id, sentence, draft, previous, approved, waivers, edit, past.subList(from, past.size()));
    }

    private List<Past> withPast() {
        if (target().isEmpty()) {
            return past;
        }
        List<Past> more = new ArrayList<>(past);
        more.add(new Past(source(), draft));
        return List.copyOf(more.subList(Math.max(0, more.size() - LONGEST_PAST), more.size()));
    }

    private @Nullable Wording lastTranslated() {
        if (previous != null && draft.state() == SegmentState.NEEDS_TRANSLATION) {
            return previous;
        }
        return target().isEmpty() ? null : new Wording(source(), target());
    }
}
