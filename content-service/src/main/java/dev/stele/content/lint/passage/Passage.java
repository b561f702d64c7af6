package dev.stele.content.lint.passage;

import dev.stele.content.lint.PlacedText;
import dev.stele.content.lint.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A block or a sentence that is long enough to be recognized in another article.
 *
 * @param print fingerprint of its bare words
 * @param whole whether it is all of a block
 * @param last whether it is, or belongs to, the last body text of the article
 */
public record Passage(PlacedText text, long print, boolean whole, boolean last) {
    /** What is shorter comes together by chance, or is the name of something. */
    static final int FEWEST_WORDS = 20;
    /** So that one article of an archive's length does not push the others out of memory. */
    static final int MOST = 400;

    /** In the order of the article, each block before its sentences. */
    public static List<Passage> in(List<PlacedText> texts) {
        List<PlacedText> body = texts.stream().filter(t -> t.field().isBody()).toList();
        List<Passage> passages = new ArrayList<>();
        for (PlacedText text : body) {
            boolean last = text == body.getLast();
            if (!isLongEnough(text)) continue;
            Words words = text.words();
            passages.add(new Passage(text, words.fingerprint(), true, last));
            for (Words sentence : Words.sentences(text.plain())) {
                if (sentence.count() >= FEWEST_WORDS && sentence.count() < words.count()) {
                    passages.add(new Passage(text, sentence.fingerprint(), false, last));
                }
            }
        }
        return passages.size() <= MOST ? passages : passages.subList(0, MOST);
    }

    /** Whether a block can be recognized in another article at all. */
    public static boolean isLongEnough(PlacedText text) {
        return text.words().count() >= FEWEST_WORDS;
    }
}
