package dev.stele.translation.markup;

import dev.stele.translation.markup.Piece.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text with inline tags, seen as the characters a reader sees; it is cut only where no element is open, so every piece
 * carries whole elements.
 */
public final class MarkedText {

    private final String text;
    private final List<Piece> tokens;

    public MarkedText(String text) {
        this.text = text;
        this.tokens = tokens(text);
    }

    /** The visible characters; a line break is a newline. */
    public String plain() {
        return tokens.stream().map(Piece::seen).collect(Collectors.joining());
    }

    /** Pieces of the text, which joined are the text again, cut at those of the given places of {@link #plain()} where no element is open. */
    public List<String> cut(Set<Integer> places) {
        List<String> pieces = new ArrayList<>();
        int begun = 0;
        int depth = 0;
        int seen = 0;
        int lastCut = 0;
        for (Piece token : tokens) {
            boolean closing = token.kind() == Kind.TAG && text.startsWith("</", token.start());
            // A closing tag belongs to what it closes, an opening tag to what follows it.
            if (depth == 0 && !closing && seen > lastCut && places.contains(seen)) {
                lastCut = seen;
                pieces.add(text.substring(begun, token.start()));
                begun = token.start();
            }
            seen += token.seen().length();
            if (token.kind() == Kind.TAG) {
                depth += closing ? -1 : 1;
            }
        }
        pieces.add(text.substring(begun));
        return pieces;
    }

    /** Where the characters begin that only keep a piece apart from the next: spaces and line breaks at its end. */
    public static int separatorStart(String piece) {
        int end = piece.length();
        for (Piece token : tokens(piece).reversed()) {
            if (token.kind() == Kind.TAG || !token.seen().codePoints().allMatch(MarkedText::isSpace)) {
                return end;
            }
            end = token.start();
        }
        return end;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Tags, entities, and every other character by itself. */
    private static List<Piece> tokens(String text) {
        return Piece.of(text).stream()
                .flatMap(it -> it.kind() == Kind.TEXT ? characters(it) : Stream.of(it))
                .toList();
    }

    /** Each of one or two code units. */
    private static Stream<Piece> characters(Piece it) {
        List<Piece> characters = new ArrayList<>(it.length());
        int at = it.start();
        for (int c : it.seen().codePoints().toArray()) {
            int end = at + Character.charCount(c);
            characters.add(new Piece(Kind.TEXT, at, end, Character.toString(c)));
            at = end;
        }
        return characters.stream();
    }
}
