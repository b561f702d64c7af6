package dev.stele.translation.desk.web;

import dev.stele.translation.desk.ApprovedWording;
import dev.stele.translation.desk.Draft;
import dev.stele.translation.desk.Edit;
import dev.stele.translation.desk.Origin;
import dev.stele.translation.desk.Segment;
import dev.stele.translation.desk.SegmentState;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.desk.Wording;
import dev.stele.translation.memory.FindMatches.Found;
import dev.stele.translation.wording.WordDiff;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sentence.
 *
 * @param previousSource what {@code previousTarget} was written for, when the source has changed since
 * @param sourceDiff words that changed from the previous source to the present one
 * @param provider which machine wrote the target, if one did
 * @param suggestions what could stand as the target; nothing is taken over without a person
 * @param suggestionsPending whether there was no time to look for similar sources; ask for the segment's own suggestions
 * @param termHits entries of the termbase that the source touches
 * @param lastApproved what readers were last given, where the present text is another or not approved
 * @param reviewerEdit what a reviewer changed since the translator's last word
 */
record SegmentView(
        String id,
        String source,
        String sourceHash,
        @Nullable String previousSource,
        @Nullable String previousTarget,
        @Nullable List<WordDiff.Run> sourceDiff,
        String target,
        @Nullable Origin origin,
        SegmentState state,
        @Nullable String by,
        @Nullable Instant at,
        @Nullable String provider,
        List<SuggestionView> suggestions,
        boolean suggestionsPending,
        List<TermHitView> termHits,
        List<FindingView> findings,
        List<CommentView> comments,
        @Nullable ApprovedView lastApproved,
        @Nullable EditView reviewerEdit) {

    /**
     * The last approved wording.
     *
     * @param diff from its target to the present one
     */
    record ApprovedView(String source, String target, int version, Instant at, List<WordDiff.Run> diff) {

        static @Nullable ApprovedView of(Segment it) {
            ApprovedWording last = it.approved();
            return last == null || it.draft().state() == SegmentState.APPROVED
                    ? null
                    : new ApprovedView(
                            last.source(),
                            last.draft().target(),
                            last.version(),
                            last.at(),
                            WordDiff.between(last.draft().target(), it.target()));
        }
    }

    /**
     * A reviewer's change.
     *
     * @param before the translator's text
     * @param diff from that to the present text
     */
    record EditView(String before, String by, Instant at, List<WordDiff.Run> diff) {

        static EditView of(Edit it, String now) {
            return new EditView(it.before(), it.by(), it.at(), WordDiff.between(it.before(), now));
        }
    }

    static SegmentView of(Segment it, Snapshot translation, Aids aids) {
        Draft draft = it.draft();
        Wording previous = it.previous();
        Found found = aids.memory().getOrDefault(it.id(), Found.NOTHING);
        return new SegmentView(
                it.id(),
                it.source(),
                it.sourceHash(),
                previous == null ? null : previous.source(),
                previous == null ? null : previous.target(),
                previous == null ? null : WordDiff.between(previous.source(), it.source()),
                draft.target(),
                draft.origin(),
                draft.state(),
                draft.by(),
                draft.at(),
                draft.provider(),
                found.matches().stream().map(SuggestionView::of).toList(),
                !found.complete(),
                aids.terms().getOrDefault(it.id(), List.of()).stream()
                        .map(TermHitView::of)
                        .toList(),
                aids.findings().getOrDefault(it.id(), List.of()).stream()
                        .map(finding -> FindingView.of(finding, it, aids.reader()))
                        .toList(),
                translation.comments().stream()
                        .filter(comment -> comment.segment().equals(it.id()))
                        .map(CommentView::of)
                        .toList(),
                ApprovedView.of(it),
                it.edit() == null ? null : EditView.of(it.edit(), draft.target()));
    }
}
