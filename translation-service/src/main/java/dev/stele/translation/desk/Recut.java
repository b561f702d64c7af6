package dev.stele.translation.desk;

import dev.stele.translation.desk.Seams.Cut;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins and cuts sentences as a translator wishes; what they were goes to the history. */
record Recut(Text text, int revision, Instant now) {

    private static final int SEAMS = 500;

    /** The sentence that a join with this one would swallow. */
    Segment following(String id) {
        int place = place(id);
        Segment it = text.segments().get(place);
        if (place + 1 == text.segments().size()
                || !text.segments()
                        .get(place + 1)
                        .sentence()
                        .unit()
                        .equals(it.sentence().unit())) {
            throw refused("nothing-to-join", "No sentence follows it in its text.");
        }
        return text.segments().get(place + 1);
    }

    /** The sentence and the one after it in its unit, as one; it is confirmed when both were. */
    Text joined(String id) {
        int place = place(id);
        Segment left = text.segments().get(place);
        Segment right = following(id);
        List<Segment> segments = new ArrayList<>(text.segments());
        segments.set(place, plain(id, left.sentence().joined(right.sentence()), draft(left, right), left.past()));
        segments.remove(place + 1);
        Seam seam = seam(place, false, left.source(), right.source());
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
                .orElseThrow(
                        () -> refused("no-place-to-cut", "Whole words and whole elements must stand on both sides."));
        String target = whole.target();
        int end = targetAt == null ? target.length() : targetAt;
        if (end < 0 || end > target.length() || !isCuttable(whole, target, end)) {
            throw refused("no-place-to-cut", "The translation cannot be cut there.");
        }
        boolean confirmed = targetAt != null && whole.draft().state().isConfirmed();
        int number = text.lastId() + 1;
        List<Segment> segments = new ArrayList<>(text.segments());
        segments.set(
                place, plain(id, cut.left(), piece(whole.draft(), target.substring(0, end), confirmed), whole.past()));
        segments.add(
                place + 1,
                plain("s" + number, cut.right(), piece(whole.draft(), target.substring(end), confirmed), List.of()));
        Seam seam = seam(place, true, cut.left().source(), cut.right().source());
        return recut(segments, List.of(whole), seam, number);
    }

    private static Segment plain(String id, Sentence sentence, Draft draft, List<Past> past) {
        return new Segment(id, sentence, draft, null, null, List.of(), null, past);
    }

    private static boolean isCuttable(Segment whole, String target, int end) {
        return whole.sentence().format() != Format.MARKUP
                || (Cut.isWhole(target.substring(0, end)) && Cut.isWhole(target.substring(end)));
    }

    /** Both targets as one: a machine's while no person has touched either, and confirmed when both were. */
    private Draft draft(Segment left, Segment right) {
        if (left.target().isEmpty() || right.target().isEmpty()) {
            Draft only = left.target().isEmpty() ? right.draft() : left.draft();
            return open(only, only.target());
        }
        String target = left.target() + left.sentence().separator() + right.target();
        Draft human = left.draft().isOfPeople() ? left.draft() : right.draft();
        boolean confirmed =
                left.draft().state().isConfirmed() && right.draft().state().isConfirmed();
        return confirmed
                ? new Draft(target, human.origin(), SegmentState.TRANSLATED, human.by(), now, provider(left, right))
                : open(
                        new Draft(target, human.origin(), human.state(), human.by(), now, provider(left, right)),
                        target);
    }

    private static @Nullable String provider(Segment left, Segment right) {
        return left.draft().provider() == null
                ? right.draft().provider()
                : left.draft().provider();
    }

    private Draft piece(Draft whole, String target, boolean confirmed) {
        String text = target.strip();
        return confirmed && !text.isEmpty()
                ? new Draft(text, whole.origin(), SegmentState.TRANSLATED, whole.by(), now, whole.provider())
                : open(whole, text);
    }

    /** A target that somebody has to look at, whose it stays. */
    private Draft open(Draft whose, String target) {
        if (target.isEmpty()) {
            return Draft.NONE;
        }
        SegmentState state = whose.isOfPeople() ? SegmentState.NEEDS_TRANSLATION : SegmentState.PROPOSED;
        return new Draft(target, whose.origin(), state, whose.by(), now, whose.provider());
    }

    private Seam seam(int place, boolean cut, String left, String right) {
        String unit = text.segments().get(place).sentence().unit();
        List<Sentence> all = text.segments().stream().map(Segment::sentence).toList();
        long nth = Seams.places(all, unit, left, right).stream()
                .filter(it -> it < place)
                .count();
        return new Seam(unit, cut, left, right, (int) nth);
    }

    private Text recut(List<Segment> segments, List<Segment> before, Seam seam, int lastId) {
        List<Seam> seams = new ArrayList<>(text.seams());
        // Undoing what was done here before leaves the rules to say it.
        boolean undone = seams.removeIf(it -> it.cut() != seam.cut() && it.isSamePlace(seam));
        if (!undone) {
            seams.add(seam);
        }
        List<Seam> kept = List.copyOf(seams.subList(Math.max(0, seams.size() - SEAMS), seams.size()));
        return new Text(List.copyOf(segments), text.history().with(before, revision, segments.size()), kept, lastId);
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
