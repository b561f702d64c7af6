package dev.stele.translation.term.match;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import dev.stele.translation.markup.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts texts into words. */
final class Tokens {

    /** Belongs to the word it stands in, so that what is masked by it neither moves nor parts anything. */
    private static final char JOINER = '\u2060';

    /** The rest of an entity whose character stands before it, and a part of the word that has the character. */
    private static final char REST = '\u2062';

    private static final Pattern GAP =
            Pattern.compile("[\\p{Z}\\s\\u2060\\u2062\\u200b-\\u200f\\p{Pd}\\p{Pi}\\p{Pf}\"„&'/·.]*");
    private static final Pattern FULL_STOP = Pattern.compile("\\.[\\p{Z}\\s]");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u2060\\u2062\\u200b-\\u200f\\u00ad\\u0640\\u064b-\\u0652]");
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

    private Tokens() {}

    /** The words in order, with offsets into the text as it is given. */
    static List<Token> of(String text, boolean markup, Inflection inflection) {
        String masked = markup ? masked(text) : text;
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(masked);
        List<Token> tokens = new ArrayList<>();
        int last = 0;
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
            if (Character.isLetterOrDigit(masked.codePointAt(start))) {
                Token token = token(masked, start, end, last);
                tokens.add(token);
                last = token.end();
            }
        }
        return inflection.stemmed(tokens);
    }

    private static Token token(String masked, int start, int end, int last) {
        int visible = end;
        while (masked.charAt(visible - 1) == JOINER) {
            visible--;
        }
        String surface = INVISIBLE.matcher(masked.substring(start, visible)).replaceAll("");
        String folded = UCharacter.foldCase(NFKC.normalize(surface), true).replace('ё', 'е');
        CharSequence gap = masked.subSequence(last, start);
        boolean joined = GAP.matcher(gap).matches() && !FULL_STOP.matcher(gap).find();
        return new Token(surface, folded.equals(surface) ? surface : folded, folded, start, visible, joined);
    }

    /** The text with its tags and entities out of the way, at the same places. */
    private static String masked(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (Piece piece : Piece.of(text)) {
            String seen = piece.seen();
            switch (piece.kind()) {
                case TEXT -> out.append(seen);
                case LINE_BREAK -> out.repeat('\n', piece.length());
                case TAG -> out.repeat(JOINER, piece.length());
                case ENTITY -> {
                    if (seen.isBlank() || seen.equals("\u00a0")) {
                        out.repeat(' ', piece.length());
                    } else {
                        out.append(seen).repeat(REST, piece.length() - seen.length());
                    }
                }
            }
        }
        return out.toString();
    }
}
