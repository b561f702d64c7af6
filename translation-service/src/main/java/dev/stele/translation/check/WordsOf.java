package dev.stele.translation.check;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a text: letters with their marks, in one piece also across a joiner of Persian. */
final class WordsOf {

    private static final Pattern WORD =
            Pattern.compile("\\p{L}[\\p{L}\\p{M}\\u200c\\u200d]*+(?:['’ʼ]\\p{L}[\\p{L}\\p{M}\\u200c\\u200d]*+)*+");

    private WordsOf() {}

    static List<MatchResult> text(String text) {
        return WORD.matcher(text).results().toList();
    }
}
