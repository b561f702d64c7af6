package dev.stele.content.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.Block;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a page copied out of a browser has of defects is all told, and nothing blocks when the articles are put in order. */
class CopiedPageTests {
    /** Beside the checkout, where it is; {@code -Dstele.seed-page} names another place. */
    private static final Path SEED =
            Path.of(System.getProperty("stele.seed-page", "../../shared/corpus/seed-page.txt"));

    @Test
    void ourOwnPage() throws IOException {
        Path own = Path.of(Objects.requireNonNull(getClass().getResource("/lint/careless-page.txt"))
                .getPath());
        CopiedPage page = CopiedPage.of(Files.readAllLines(own));

        assertEveryDefectIsNamed(page);
        assertNothingBlocks(
                page,
                "A meeting on the languages of the court in the valley",
                "An interpreter is not a luxury of the rich districts");
    }

    @Test
    void thePageThatTheProjectBeganWith() throws IOException {
        assumeTrue(Files.exists(SEED), () -> "skipped: there is no " + SEED.toAbsolutePath());
        CopiedPage page = CopiedPage.of(Files.readAllLines(SEED));

        assertEveryDefectIsNamed(page);
        assertNothingBlocks(
                page,
                "Human rights dialogue in Tajikistan: trust, partnership and progress",
                "Who spoke for the office of human rights and the rule of law",
                "What the forum heard from the people who train prison staff",
                "Reforms need political will, says the head of the centre");
    }

    private static void assertEveryDefectIsNamed(CopiedPage page) {
        Newsdesk desk = new Newsdesk();
        List<ArticleContent> articles = page.careless();
        List<List<String>> found = new ArrayList<>();
        for (ArticleContent article : articles) {
            found.add(desk.published("en", article).stream().map(Proofs::line).toList());
        }
        System.out.println("Findings in " + articles.size() + " careless articles: " + found);
        for (int i = 0; i < articles.size(); i++) assertDefects(articles, i, found.get(i));
    }

    /** Worked out from the page itself, not from what the lint says. */
    private static void assertDefects(List<ArticleContent> articles, int number, List<String> found) {
        ArticleContent article = articles.get(number);
        if (isCyrillic(article.headline())) assertThat(found).contains("other-language /headline");
        List<Block> blocks = article.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            String at = "/blocks/" + i;
            switch (blocks.get(i)) {
                case Block.Image _ ->
                    assertThat(found)
                            .contains(
                                    "file-name-as-text " + at + "/alt",
                                    "file-name-as-text " + at + "/caption",
                                    "picture-without-credit " + at + "/credit");
                case Block.Button _ ->
                    assertThat(found).contains("placeholder " + at + "/label", "placeholder " + at + "/href");
                case Block.Quote _ -> assertThat(found).contains("quote-without-speaker " + at + "/speaker");
                case Block.Paragraph p -> assertParagraph(articles, number, at, p.text(), found);
                default -> throw new AssertionError("a careless page has no " + blocks.get(i));
            }
        }
    }

    private static void assertParagraph(
            List<ArticleContent> articles, int number, String at, String text, List<String> found) {
        if (text.equals(articles.get(number).headline())) {
            assertThat(found).contains("headline-repeated " + at + "/text");
        }
        if (text.endsWith("of page")) assertThat(found).contains("placeholder " + at + "/text");
        boolean elsewhere = articles.subList(0, number).stream()
                .flatMap(a -> a.blocks().stream())
                .anyMatch(b -> b instanceof Block.Paragraph p && p.text().equals(text));
        if (elsewhere && text.length() > 150) assertThat(found).contains("passage-elsewhere " + at + "/text");
    }

    private static void assertNothingBlocks(CopiedPage page, String... headlines) {
        Newsdesk desk = new Newsdesk();
        List<ArticleContent> clean = page.clean(List.of(headlines));
        assertThat(clean).hasSize(headlines.length);
        for (ArticleContent article : clean) {
            assertThat(desk.published("en", article).stream()
                            .filter(f -> f.rule().blocks()))
                    .as(article.headline())
                    .isEmpty();
        }
    }

    private static boolean isCyrillic(String text) {
        return Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
    }
}
