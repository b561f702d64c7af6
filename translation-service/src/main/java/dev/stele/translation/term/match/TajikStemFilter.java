package dev.stele.translation.term.match;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes the endings off Tajik words: plural, izafet, object marker, possessives, the article and a joined "and", as many
 * as follow each other. A word and its forms end at the same stem; that a few other words end there too is accepted.
 * Short words stay as they are but for their commonest endings: what looks like an ending of them is often their own, as in
 * дармон, no form of дар.
 */
final class TajikStemFilter extends TokenFilter {

    private static final int SHORTEST_STEM = 4;
    private static final int SHORTEST_BEFORE_COMMONEST = 3;
    private static final Set<String> COMMONEST = Set.of("ҳо", "ро", "и");

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

    private static int shortest(String ending) {
        return COMMONEST.contains(ending) ? SHORTEST_BEFORE_COMMONEST : SHORTEST_STEM;
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= shortest(ending)) {
                return stem(word.substring(0, word.length() - ending.length()));
            }
        }
        return word;
    }
}
