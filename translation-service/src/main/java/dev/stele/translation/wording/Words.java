package dev.stele.translation.wording;

import com.ibm.icu.text.BreakIterator;
import dev.stele.translation.markup.InlineMarkup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words by the rules of ICU, also where no spaces stand between them. */
public final class Words {

    private Words() {}

    /** How many words a reader sees; tags are none, entities what they stand for. */
    public static int count(String text) {
        return (int) split(InlineMarkup.visible(text)).stream()
                .filter(piece -> Character.isLetterOrDigit(piece.codePointAt(0)))
                .count();
    }

    /** Whether no word of a text without tags goes on over the place. */
    public static boolean endsAt(String text, int place) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        return words.isBoundary(place);
    }

    /** Words, spaces and marks of a text without tags; joined they are the text. */
    static List<String> split(String text) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        List<String> pieces = new ArrayList<>();
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
            pieces.add(text.substring(start, end));
        }
        return pieces;
    }
}
