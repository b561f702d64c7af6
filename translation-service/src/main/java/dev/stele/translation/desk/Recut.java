package dev.stele.translation.desk;

import dev.stele.translation.desk.Seams.Cut;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins and cuts sentences as a translator wishes; what they were goes to the history. */
record Recut(Text text, int revision, String person, Instant now) {

    private static final int SEAMS = 500;

    /** The sentence and the one after it in its unit, as one; it is confirmed when both were. */
    Text joined(String id) {
        int place = place(id);
        Segment left = text.segments().get(place);
        Segment right = place + 1 < text.segments().size() ? text.segments().get(place + 1) : null;
        if (right == null || !right.sentence().unit().equals(left.sentence().unit())) {
            throw refused("nothing-to-join", "No sentence follows it in its text.");
        }
        boolean confirmed =
                left.draft().state().isConfirmed() && right.draft().state().isConfirmed();
        String between = left.target().isEmpty() || right.target().isEmpty()
                ? ""
                : left.sentence().separator();
        Segment both = new Segment(
                left.id(),
                left.sentence().joined(right.sentence()),
                draft(left.target() + between + right.target(), confirmed),
                null,
                null,
                List.of(),
                null,
                left.past());
        List<Segment> segments = new ArrayList<>(text.segments());
        segments.set(place, both);
        segments.remove(place + 1);
        Seam seam = new Seam(left.sentence().unit(), false, left.source(), right.source());
        return recut(segments, List.of(left, right), seam, text.lastId());
    }

    /**
     * The sentence as two.
     *
     * @param at where the second begins in the source
     * @param targetAt where its target begins, or null when that is for the translator to say
     */
    Text cut(String id, int at, @Nullable Integer targetAt) {
        int place = place(id);
        Segment whole = text.segments().get(place);
        if (whole.sentence().format() == Format.LINE) {
            throw refused("one-line", "A line stays one sentence.");
        }
        Cut cut = Cut.of(whole.sentence(), at)
                .orElseThrow(() -> refused("no-place-to-cut", "Words and whole elements must stand on both sides."));
        String target = whole.target();
        int end = targetAt == null ? target.length() : targetAt;
        if (end < 0 || end > target.length() || !isCuttable(whole, target, end)) {
            throw refused("no-place-to-cut", "The translation cannot be cut there.");
        }
        boolean confirmed = targetAt != null && whole.draft().state().isConfirmed();
        int number = text.lastId() + 1;
        List<Segment> segments = new ArrayList<>(text.segments());
        segments.set(place, piece(whole.id(), cut.left(), target.substring(0, end), confirmed, whole.past()));
        segments.add(place + 1, piece("s" + number, cut.right(), target.substring(end), confirmed, List.of()));
        Seam seam = new Seam(
                whole.sentence().unit(), true, cut.left().source(), cut.right().source());
        return recut(segments, List.of(whole), seam, number);
    }

    private Segment piece(String id, Sentence sentence, String target, boolean confirmed, List<Past> past) {
        return new Segment(id, sentence, draft(target.strip(), confirmed), null, null, List.of(), null, past);
    }

    private static boolean isCuttable(Segment whole, String target, int end) {
        return whole.sentence().format() != Format.MARKUP
                || (Cut.isWhole(target.substring(0, end)) && Cut.isWhole(target.substring(end)));
    }

    private Draft draft(String target, boolean confirmed) {
        if (target.isEmpty()) {
            return Draft.NONE;
        }
        SegmentState state = confirmed ? SegmentState.TRANSLATED : SegmentState.NEEDS_TRANSLATION;
        return new Draft(target, Origin.HUMAN, state, person, now, null);
    }

    private Text recut(List<Segment> segments, List<Segment> before, Seam seam, int lastId) {
        List<Seam> seams = new ArrayList<>(text.seams());
        // Undoing what was done here before leaves the rules to say it.
        boolean undone = seams.removeIf(it -> it.cut() != seam.cut() && it.isBetween(seam.left(), seam.right()));
        if (!undone) {
            seams.add(seam);
        }
        List<Seam> kept = List.copyOf(seams.subList(Math.max(0, seams.size() - SEAMS), seams.size()));
        return new Text(List.copyOf(segments), text.withRetired(before, revision), kept, lastId);
    }

    private int place(String id) {
        for (int i = 0; i < text.segments().size(); i++) {
            if (text.segments().get(i).id().equals(id)) {
                return i;
            }
        }
        throw new Refused(new Refusal.UnknownSegment(id));
    }

    private static Refused refused(String code, String message) {
        return new Refused(new Refusal.CannotRecut(code, message));
    }
}
