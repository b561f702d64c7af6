package dev.stele.newsroom.translation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sentence.
 *
 * @param sourceDiff words that changed from the previous source to the present one
 * @param suggestionsPending whether more are to be asked for
 * @param lastApproved what readers were last given, where the present text is another or not approved
 */
public record Segment(
        String id,
        String source,
        String sourceHash,
        @Nullable String previousSource,
        @Nullable String previousTarget,
        @Nullable List<Run> sourceDiff,
        String target,
        @Nullable String origin,
        String state,
        @Nullable String by,
        @Nullable String provider,
        List<Suggestion> suggestions,
        boolean suggestionsPending,
        List<TermHit> termHits,
        List<Finding> findings,
        List<Comment> comments,
        @Nullable LastApproved lastApproved,
        @Nullable ReviewerEdit reviewerEdit) {

    /** The last approved wording; {@code diff} leads from its target to the present one. */
    public record LastApproved(String source, String target, Instant at, List<Run> diff) {}

    /** What a reviewer changed; {@code diff} leads from the translator's text to the present one. */
    public record ReviewerEdit(String before, String by, Instant at, List<Run> diff) {}

    /** Whether a person stands for it as it is, and nothing in it has to be mended. */
    public boolean done() {
        return confirmed() && !mend();
    }

    private boolean confirmed() {
        return state.equals("TRANSLATED") || state.equals("APPROVED");
    }

    /** Whether a person stands for it although something in it keeps the whole from being handed in or approved. */
    public boolean mend() {
        return confirmed() && findings.stream().anyMatch(Finding::blocks);
    }

    /** The state as people are told it: also {@code MEND} and {@code CHANGED}. */
    public String shown() {
        if (mend()) {
            return "MEND";
        }
        return changed() && state.equals("NEEDS_TRANSLATION") ? "CHANGED" : state;
    }

    public boolean approved() {
        return state.equals("APPROVED");
    }

    /** Whether the source has other words than those that the present or last target was written for. */
    public boolean sourceChanged() {
        return previousSource != null && !previousSource.equals(source);
    }

    /** Whether it was translated before and its source has changed since. */
    public boolean changed() {
        return previousTarget != null && sourceChanged();
    }

    /** What the findings and everything else say about it before anybody reads the texts. */
    public List<Comment> openComments() {
        return comments.stream().filter(comment -> comment.resolvedAt() == null).toList();
    }

    /** The source as it is shown, with its tags as chips and its terms marked. */
    public List<Inline> sourcePieces(Unit unit) {
        return Inline.of(source, unit.marked(), termHits);
    }

    public List<Inline> targetPieces(Unit unit) {
        return Inline.of(target, unit.marked(), List.of());
    }
}
