package dev.stele.website.search.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/** Marks the words that are as they were written, so that none is taken for the stem of another. */
final class MarkExactFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute kept = addAttribute(KeywordAttribute.class);

    MarkExactFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (kept.isKeyword()) {
            String word = term.toString();
            term.setEmpty().append(Word.EXACT).append(word);
        }
        return true;
    }
}
