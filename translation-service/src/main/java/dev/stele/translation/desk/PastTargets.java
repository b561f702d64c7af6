package dev.stele.translation.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Which targets of a segment are kept as its versions, and how many of them. */
final class PastTargets {

    private static final int LONGEST = 20;
    /** What one person saves while at work is one version. */
    private static final Duration SITTING = Duration.ofMinutes(10);

    private static final double ALIKE = 0.5;

    private PastTargets() {}

    /** The versions of a segment whose target becomes another one. */
    static List<Past> before(Draft next, Segment segment) {
        return isOneSitting(segment, next) ? segment.past() : withTarget(segment);
    }

    /** Whether the same person goes on with the same text, of which a version was kept not long ago. */
    private static boolean isOneSitting(Segment segment, Draft next) {
        Draft draft = segment.draft();
        Instant kept = segment.past().isEmpty()
                ? null
                : segment.past().getLast().draft().at();
        return kept != null
                && next.at() != null
                && next.at().isBefore(kept.plus(SITTING))
                && draft.by() != null
                && draft.by().equals(next.by())
                && draft.origin() == next.origin()
                && (draft.state() == SegmentState.TRANSLATED || draft.state() == SegmentState.DRAFT)
                && !next.target().isEmpty()
                && (next.target().startsWith(draft.target())
                        || Similarity.between(draft.target(), next.target()) >= ALIKE);
    }

    /** With the present target as the latest version. */
    static List<Past> withTarget(Segment segment) {
        if (segment.target().isEmpty()) {
            return segment.past();
        }
        List<Past> more = new ArrayList<>(segment.past());
        more.add(new Past(segment.source(), segment.draft()));
        return List.copyOf(more.subList(Math.max(0, more.size() - LONGEST), more.size()));
    }

    /** The latest ones that have together no more than so many characters. */
    static List<Past> within(int characters, List<Past> past) {
        int from = past.size();
        int used = 0;
        while (from > 0 && used + past.get(from - 1).characters() <= characters) {
            used += past.get(--from).characters();
        }
        return from == 0 ? past : past.subList(from, past.size());
    }
}
