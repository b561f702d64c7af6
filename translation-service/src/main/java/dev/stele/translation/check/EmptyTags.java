package dev.stele.translation.check;

import dev.stele.translation.markup.InlineMarkup;
import dev.stele.translation.markup.Piece;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** A tag and its end enclose something that readers see: a link around nothing cannot be followed. */
final class EmptyTags {

    private EmptyTags() {}

    static Stream<Finding> filled(Pair pair) {
        Candidate it = pair.written();
        if (!it.markup()) {
            return Stream.empty();
        }
        List<String> asInSource =
                new ArrayList<>(in(it.source()).stream().map(Enclosing::tag).toList());
        return in(it.target()).stream()
                .filter(empty -> !asInSource.remove(empty.tag()))
                .map(empty -> Finding.blocking("empty-tag", empty.tag()).inTarget(empty.start(), empty.end()));
    }

    /** The pairs around nothing, inner ones first; what is not well nested is for another rule to say. */
    private static List<Enclosing> in(String text) {
        List<Enclosing> empty = new ArrayList<>();
        Deque<Enclosing> open = new ArrayDeque<>();
        for (Piece piece : Piece.of(text)) {
            if (piece.kind() != Piece.Kind.TAG) {
                if (!Invisible.isAll(piece.seen())) {
                    open.clear();
                }
                continue;
            }
            String tag = text.substring(piece.start(), piece.end());
            if (!InlineMarkup.closes(tag)) {
                open.push(new Enclosing(tag, piece.start(), piece.end()));
            } else if (!open.isEmpty() && InlineMarkup.name(open.peek().tag()).equals(InlineMarkup.name(tag))) {
                empty.add(open.pop().upTo(piece.end()));
            } else {
                open.clear();
            }
        }
        return empty;
    }

    /** An opening tag and, where it has one, its end; places count UTF-16 code units, the end is exclusive. */
    private record Enclosing(String tag, int start, int end) {

        Enclosing upTo(int closed) {
            return new Enclosing(tag, start, closed);
        }
    }
}
