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
 */
public record Segment(
        String id,
        Sentence sentence,
        Draft draft,
        @Nullable Wording previous,
        @Nullable ApprovedWording approved,
        List<Waiver> waivers) {

    /** A source and its target. */
    public record Wording(String source, String target) {}

    /** A source and its target as a reviewer approved them; {@code version} is that of the approval. */
    public record ApprovedWording(String source, Draft draft, int version, Instant at) {}

    static Segment of(String id, Sentence sentence) {
        return new Segment(id, sentence, Draft.NONE, null, null, List.of());
    }

    public String source() {
        return sentence.source();
    }

    public String sourceHash() {
        return Sha256.hex(source());
    }

    public String target() {
        return draft.target();
    }

    /** Of all wordings that it keeps. */
    int characters() {
        return source().length()
                + target().length()
                + (previous == null
                        ? 0
                        : previous.source().length() + previous.target().length())
                + (approved == null
                        ? 0
                        : approved.source().length() + approved.draft().target().length());
    }

    boolean isApproved() {
        return draft.state() == SegmentState.APPROVED;
    }

    /** The same source in a place that may be another. */
    Segment at(Sentence place) {
        return new Segment(id, place, draft, previous, approved, waivers);
    }

    /** Another wording of the source: an approved text for it comes back, any other target waits for a person. */
    Segment reworded(Sentence wording) {
        if (approved != null && approved.source().equals(wording.source())) {
            return new Segment(id, wording, approved.draft(), null, approved, waivers);
        }
        return new Segment(id, wording, draft.in(SegmentState.NEEDS_TRANSLATION), lastTranslated(), approved, waivers);
    }

    /** Another wording for which the target is declared to be still valid. */
    Segment rewordedStillValid(Sentence wording) {
        return new Segment(id, wording, draft, lastTranslated(), approved, waivers);
    }

    Segment written(Draft written) {
        return new Segment(id, sentence, written, previous, approved, waivers);
    }

    Segment sentBack() {
        return written(draft.in(SegmentState.REJECTED));
    }

    Segment approve(int version, Instant at) {
        if (isApproved()) {
            return new Segment(id, sentence, draft, null, approved, waivers);
        }
        Draft done = draft.in(SegmentState.APPROVED);
        return new Segment(id, sentence, done, null, new ApprovedWording(source(), done, version, at), waivers);
    }

    Segment waived(Waiver waiver) {
        List<Waiver> more = new ArrayList<>(waivers);
        more.removeIf(it -> it.code().equals(waiver.code()) && it.arguments().equals(waiver.arguments()));
        more.add(waiver);
        return new Segment(id, sentence, draft, previous, approved, List.copyOf(more));
    }

    /** Whether a reviewer let the finding pass for the sentence as it stands. */
    public boolean waives(Finding finding) {
        return waivers.stream().anyMatch(it -> it.covers(finding, this));
    }

    private @Nullable Wording lastTranslated() {
        if (previous != null && draft.state() == SegmentState.NEEDS_TRANSLATION) {
            return previous;
        }
        return target().isEmpty() ? null : new Wording(source(), target());
    }
}
