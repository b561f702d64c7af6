package dev.stele.translation.desk.web;

import dev.stele.translation.desk.Comment;
import dev.stele.translation.desk.Draft;
import dev.stele.translation.desk.Origin;
import dev.stele.translation.desk.Segment;
import dev.stele.translation.desk.Segment.Wording;
import dev.stele.translation.desk.SegmentState;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.memory.FindMatches.Found;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sentence.
 *
 * @param previousSource what {@code previousTarget} was written for, when the source has changed since
 * @param provider which machine wrote the target, if one did
 * @param suggestions what could stand as the target; nothing is taken over without a person
 * @param suggestionsPending whether there was no time to look for similar sources; ask for the segment's own suggestions
 * @param termHits entries of the termbase that the source touches
 */
record SegmentView(
        String id,
        String source,
        String sourceHash,
        @Nullable String previousSource,
        @Nullable String previousTarget,
        String target,
        @Nullable Origin origin,
        SegmentState state,
        @Nullable String by,
        @Nullable Instant at,
        @Nullable String provider,
        List<SuggestionView> suggestions,
        boolean suggestionsPending,
        List<String> termHits,
        List<FindingView> findings,
        List<Remark> comments) {

    private static final Found NOTHING = new Found(List.of(), true);

    /** A comment on the sentence. */
    record Remark(String text, String by, Instant at) {

        static Remark of(Comment it) {
            return new Remark(it.text(), it.by(), it.at());
        }
    }

    static SegmentView of(Segment it, Snapshot translation, Aids aids) {
        Draft draft = it.draft();
        Wording previous = it.previous();
        Found found = aids.memory().getOrDefault(it.id(), NOTHING);
        return new SegmentView(
                it.id(),
                it.source(),
                it.sourceHash(),
                previous == null ? null : previous.source(),
                previous == null ? null : previous.target(),
                draft.target(),
                draft.origin(),
                draft.state(),
                draft.by(),
                draft.at(),
                draft.provider(),
                found.matches().stream().map(SuggestionView::of).toList(),
                !found.complete(),
                List.of(),
                aids.findings().getOrDefault(it.id(), List.of()).stream()
                        .map(finding -> FindingView.of(finding, it, aids.reader()))
                        .toList(),
                translation.comments().stream()
                        .filter(comment -> comment.segment().equals(it.id()))
                        .map(Remark::of)
                        .toList());
    }
}
