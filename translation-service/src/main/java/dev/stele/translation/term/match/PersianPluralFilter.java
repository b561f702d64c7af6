package dev.stele.translation.term.match;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes the Persian plural off, so that the stemming rules, which take one ending each, see the word itself. */
final class PersianPluralFilter extends TokenFilter {

    private static final int SHORTEST = 3;

    /** With the Arabic yeh, which the words have here after their normalization. */
    private static final List<String> ENDINGS = List.of("هايي", "هاي", "ها");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    PersianPluralFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String word = term.toString();
        ENDINGS.stream()
                .filter(word::endsWith)
                .mapToInt(it -> word.length() - it.length())
                .filter(length -> length >= SHORTEST)
                .findFirst()
                .ifPresent(term::setLength);
        return true;
    }
}
