package dev.stele.website.search.analysis;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/** Spells words anew, except those that are kept as they are. */
final class RespellFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute kept = addAttribute(KeywordAttribute.class);
    private final UnaryOperator<String> spelling;

    RespellFilter(TokenStream words, UnaryOperator<String> spelling) {
        super(words);
        this.spelling = spelling;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (!kept.isKeyword()) {
            String spelled = spelling.apply(term.toString());
            if (!spelled.isEmpty()) {
                term.setEmpty().append(spelled);
            }
        }
        return true;
    }
}
