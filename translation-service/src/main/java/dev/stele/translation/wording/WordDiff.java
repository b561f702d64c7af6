package dev.stele.translation.wording;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.stele.translation.markup.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which words changed from one wording to another; a tag and an entity count as a word. */
public final class WordDiff {

    /** Beyond that many pieces on a side the whole is shown as replaced. */
    private static final int LONGEST = 4_000;

    private WordDiff() {}

    /** A run of words; those of {@code SAME} and {@code REMOVED} are the old text, of {@code SAME} and {@code ADDED} the new. */
    public record Run(Kind kind, String text) {}

    /** What became of a run. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    public static List<Run> between(String before, String after) {
        List<String> from = pieces(before);
        List<String> to = pieces(after);
        List<Run> runs = new ArrayList<>();
        if (from.size() > LONGEST || to.size() > LONGEST) {
            add(runs, Kind.REMOVED, from);
            add(runs, Kind.ADDED, to);
            return runs;
        }
        int seen = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(from, to).getDeltas()) {
            add(runs, Kind.SAME, from.subList(seen, delta.getSource().getPosition()));
            add(runs, Kind.REMOVED, delta.getSource().getLines());
            add(runs, Kind.ADDED, delta.getTarget().getLines());
            seen = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(runs, Kind.SAME, from.subList(seen, from.size()));
        return runs;
    }

    private static void add(List<Run> runs, Kind kind, List<String> pieces) {
        if (!pieces.isEmpty()) {
            runs.add(new Run(kind, String.join("", pieces)));
        }
    }

    private static List<String> pieces(String text) {
        return Piece.of(text).stream()
                .flatMap(it -> it.kind() == Piece.Kind.TEXT
                        ? Words.split(it.seen()).stream()
                        : Stream.of(text.substring(it.start(), it.end())))
                .toList();
    }
}
