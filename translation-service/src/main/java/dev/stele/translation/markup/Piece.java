package dev.stele.translation.markup;

import dev.stele.translation.markup.Entities.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;

/**
 * A piece of a text with inline tags.
 *
 * @param start in the text, in UTF-16 code units
 * @param end exclusive
 * @param seen what a reader sees of it: of a line break a newline, of any other tag nothing, of an entity its characters
 */
public record Piece(Kind kind, int start, int end, String seen) {

    /** What a piece is. */
    public enum Kind {
        /** Seen as it is written. */
        TEXT,
        ENTITY,
        LINE_BREAK,
        /** Opens or closes an element. */
        TAG
    }

    /** All of them in order; together they are the text. */
    public static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (MatchResult tag : InlineMarkup.TAG.matcher(text).results().toList()) {
            between(text, from, tag.start(), pieces);
            from = tag.end();
            pieces.add(
                    InlineMarkup.isLineBreak(tag.group())
                            ? new Piece(Kind.LINE_BREAK, tag.start(), from, "\n")
                            : new Piece(Kind.TAG, tag.start(), from, ""));
        }
        between(text, from, text.length(), pieces);
        return pieces;
    }

    /** A text without tags and entities as a whole. */
    public static Piece verbatim(String text) {
        return new Piece(Kind.TEXT, 0, text.length(), text);
    }

    public int length() {
        return end - start;
    }

    /** Where a code unit of what is seen begins in the text: an entity and a line break are one whole. */
    public int startOf(int unit) {
        return kind == Kind.TEXT ? start + unit : start;
    }

    /** Where it ends there. */
    public int endOf(int unit) {
        return kind == Kind.TEXT ? start + unit + 1 : end;
    }

    private static void between(String text, int from, int to, List<Piece> pieces) {
        int at = from;
        for (Entity entity : Entities.in(text.substring(from, to))) {
            verbatim(text, at, from + entity.start(), pieces);
            at = from + entity.end();
            pieces.add(new Piece(Kind.ENTITY, from + entity.start(), at, entity.characters()));
        }
        verbatim(text, at, to, pieces);
    }

    private static void verbatim(String text, int from, int to, List<Piece> pieces) {
        if (from < to) {
            pieces.add(new Piece(Kind.TEXT, from, to, text.substring(from, to)));
        }
    }
}
