package dev.stele.publisher.rendering;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.Block;
import java.util.stream.Stream;

/** Words that a reader reads, in any script. */
final class WordCount {

    private WordCount() {}

    static int of(ArticleContent content, String locale) {
        BreakIterator words = BreakIterator.getWordInstance(ULocale.forLanguageTag(locale));
        Stream<String> lead = Stream.ofNullable(content.lead());
        return Stream.concat(
                        Stream.concat(Stream.of(content.headline()), lead),
                        content.blocks().stream().flatMap(WordCount::texts))
                .mapToInt(text -> count(words, text))
                .sum();
    }

    private static Stream<String> texts(Block block) {
        return switch (block) {
            case Block.Paragraph b -> Stream.of(InlineHtml.plain(b.text()));
            case Block.Heading b -> Stream.of(b.text());
            case Block.Listing b -> b.items().stream().map(InlineHtml::plain);
            case Block.Quote b -> Stream.of(InlineHtml.plain(b.text()));
            case Block.Image b -> Stream.ofNullable(b.caption());
            case Block.Gallery b -> b.images().stream().flatMap(image -> Stream.ofNullable(image.caption()));
            case Block.Button _, Block.Embed _ -> Stream.empty();
        };
    }

    private static int count(BreakIterator words, String text) {
        words.setText(text);
        int count = 0;
        while (words.next() != BreakIterator.DONE) {
            if (words.getRuleStatus() >= BreakIterator.WORD_NUMBER) {
                count++;
            }
        }
        return count;
    }
}
