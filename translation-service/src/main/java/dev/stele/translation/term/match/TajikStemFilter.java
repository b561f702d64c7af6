package dev.stele.translation.term.match;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes the endings off Tajik words: plural, izafet, object marker, possessives, the article and a joined "and", as many
 * as follow each other. A word and its forms end at the same stem; that a few other words end there too is accepted.
 */
final class TajikStemFilter extends TokenFilter {

    private static final int SHORTEST_STEM = 3;

    /** Longer ones first: what a longer one ends in may be an ending as well. */
    private static final String[] ENDINGS = {
        "гон", "амон", "атон", "ашон", "ямон", "ятон", "яшон", "мон", "тон", "шон", "ҳо", "он", "ён", "ро", "ам", "ат",
        "аш", "ям", "ят", "яш", "ем", "ед", "анд", "и", "е", "у", "ю"
    };

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    TajikStemFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        // Before an ending, ӣ is written и: ҷумҳурӣ, ҷумҳурии.
        String word = term.toString().replace('ӣ', 'и');
        term.setEmpty().append(stem(word));
        return true;
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return stem(word.substring(0, word.length() - ending.length()));
            }
        }
        return word;
    }
}
