package dev.stele.translation.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text with inline tags, seen as the characters a reader sees; it is cut only where no element is open, so every piece
 * carries whole elements.
 */
public final class MarkedText {

    private static final Pattern TOKEN = Pattern.compile(InlineMarkup.TAG_SHAPE + "|&nbsp;|.", Pattern.DOTALL);

    private final List<String> tokens;
    private final StringBuilder plain = new StringBuilder();

    public MarkedText(String text) {
        this.tokens = TOKEN.matcher(text).results().map(MatchResult::group).toList();
        tokens.stream().filter(MarkedText::isVisible).forEach(token -> plain.append(visible(token)));
    }

    /** The visible characters; a line break is a newline. */
    public String plain() {
        return plain.toString();
    }

    /** Pieces of the text, which joined are the text again, cut at those of the given places of {@link #plain()} where no element is open. */
    public List<String> cut(Set<Integer> places) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int depth = 0;
        int seen = 0;
        int lastCut = 0;
        for (String token : tokens) {
            boolean closing = InlineMarkup.closes(token);
            // A closing tag belongs to what it closes, an opening tag to what follows it.
            if (depth == 0 && !closing && seen > lastCut && places.contains(seen)) {
                lastCut = seen;
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(token);
            if (isVisible(token)) {
                seen += visible(token).length();
            } else {
                depth += closing ? -1 : 1;
            }
        }
        pieces.add(piece.toString());
        return pieces;
    }

    /** Where the characters begin that only keep a piece apart from the next: spaces and line breaks at its end. */
    public static int separatorStart(String piece) {
        int end = piece.length();
        List<String> tokens =
                TOKEN.matcher(piece).results().map(MatchResult::group).toList();
        for (String token : tokens.reversed()) {
            if (!isVisible(token) || !visible(token).codePoints().allMatch(MarkedText::isSpace)) {
                return end;
            }
            end -= token.length();
        }
        return end;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isVisible(String token) {
        return token.charAt(0) != '<' || token.length() == 1 || InlineMarkup.isLineBreak(token);
    }

    /** One character, of one or two code units. */
    private static String visible(String token) {
        if (token.equals("&nbsp;")) {
            return "\u00a0";
        }
        return token.length() > 1 && token.charAt(0) == '<' ? "\n" : token;
    }
}
