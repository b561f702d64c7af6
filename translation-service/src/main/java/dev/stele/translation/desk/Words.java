package dev.stele.translation.desk;

import dev.stele.translation.markup.InlineMarkup;
import java.text.BreakIterator;
import java.util.Locale;

/** Counts words in any script, also where no spaces stand between them. */
final class Words {

    private Words() {}

    static int count(String text) {
        String plain = InlineMarkup.plain(text);
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(plain);
        int count = 0;
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
            if (Character.isLetterOrDigit(plain.codePointAt(start))) {
                count++;
            }
        }
        return count;
    }
}
