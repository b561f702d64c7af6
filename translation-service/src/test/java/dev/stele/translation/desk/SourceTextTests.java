package dev.stele.translation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.Block;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SourceTextTests {

    private final SourceText everyLetter = new SourceText(
            locale -> text -> IntStream.range(1, text.length()).boxed().collect(Collectors.toCollection(TreeSet::new)));

    @Test
    void rulesThatCutEverywhereMakeNoMoreSentencesThanAnArticleMayHave() {
        String text = "ab".repeat(1_000);
        List<Sentence> sentences = everyLetter.sentences(content(text, 30), Locale.ENGLISH);

        assertThat(sentences).hasSizeBetween(5_000, SourceText.MOST_CUT + 31);
        assertThat(sentences.getLast().source()).isEqualTo(text);
    }

    private static ArticleContent content(String text, int blocks) {
        return new ArticleContent(
                "Headline",
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                null,
                IntStream.range(0, blocks)
                        .mapToObj(i -> (Block) new Block.Paragraph("b" + i, text))
                        .toList(),
                null,
                Collections.emptyList(),
                Collections.emptyList());
    }
}
