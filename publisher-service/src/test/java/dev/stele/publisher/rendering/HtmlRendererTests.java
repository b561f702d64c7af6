package dev.stele.publisher.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.Block;
import dev.stele.contracts.MediaRef;
import dev.stele.contracts.UpdateType;
import dev.stele.publisher.article.Revision;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HtmlRendererTests {

    private static final UUID PICTURE = UUID.fromString("0198f3a1-5b10-7c44-9d21-3e8f60aa1c01");
    private static final Revision REVISION = new Revision(
            "hash",
            UpdateType.MAJOR,
            "well",
            List.of(new MediaRef(PICTURE, 1600, 900, "image/jpeg", List.of(480, 960, 1600))),
            null);

    @Test
    void keepsInlineMarkupAndEscapesTheRest() {
        assertThat(html(new Block.Paragraph("a", "CO<sub>2</sub> & <b>bold</b>, 1 < 2<br>\"end\" <em>here</em>")))
                .isEqualTo("<p>CO<sub>2</sub> &amp; bold, 1 &lt; 2<br>\"end\" <em>here</em></p>");
        assertThat(html(new Block.Heading("a", 1, "A <b> & \"c\"")))
                .isEqualTo("<h2>A &lt;b&gt; &amp; &quot;c&quot;</h2>");
    }

    @Test
    void marksExternalLinksOnly() {
        assertThat(html(new Block.Paragraph("a", "<a href=\"https://a.example/\">x</a> <a href=\"/en/news/y\">y</a>")))
                .isEqualTo("<p><a href=\"https://a.example/\" rel=\"noopener\">x</a> <a href=\"/en/news/y\">y</a></p>");
    }

    @Test
    void namesSpeakerAndRoleOfAQuote() {
        assertThat(html(new Block.Quote("q", "Words.", "Zaynab", "caretaker", null)))
                .isEqualTo("<figure class=\"quote\"><blockquote>Words.</blockquote><figcaption>"
                        + "<b class=\"speaker\">Zaynab</b><span class=\"role\">caretaker</span></figcaption></figure>");
    }

    @Test
    void namesTheLanguageOfWordsThatStandAsTheyWereSpoken() {
        assertThat(html(new Block.Quote("q", "Об мерос аст.", null, null, "tg")))
                .contains("<blockquote lang=\"tg\">");
        assertThat(html(new Block.Quote("q", "آب", null, null, "fa"))).contains("<blockquote lang=\"fa\" dir=\"rtl\">");
        assertThat(html(new Block.Quote("q", "Water is a heritage.", null, null, "tg")))
                .contains("<blockquote>Water");
    }

    @Test
    void turnsTextAroundInPagesOfTheOtherDirection() {
        assertThat(html("fa", new Block.Paragraph("a", "Stele"))).isEqualTo("<p dir=\"ltr\">Stele</p>");
        assertThat(html("fa", new Block.Paragraph("a", "آب"))).isEqualTo("<p>آب</p>");
    }

    @Test
    void linksToEmbedsInsteadOfLoadingThem() {
        assertThat(html(new Block.Embed("e", "youtube", "https://www.youtube.com/watch?v=a&t=1")))
                .isEqualTo(
                        "<p class=\"embed\"><a data-provider=\"youtube\" href=\"https://www.youtube.com/watch?v=a&amp;t=1\""
                                + " rel=\"noopener\">youtube.com/watch?v=a&amp;t=1</a></p>");
    }

    @Test
    void countsWordsInAnyScript() {
        ArticleContent content = new ArticleContent(
                "Three little words",
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(
                        new Block.Paragraph("a", "Об <em>мерос</em> аст — 12."),
                        new Block.Listing("l", true, List.of("水"))),
                null);
        assertThat(new HtmlRenderer().words(content, "tg")).isEqualTo(8);
    }

    static String html(Block block) {
        return html("en", block);
    }

    static String html(String locale, Block block) {
        ArticleContent content =
                new ArticleContent("H", null, null, null, List.of(), null, List.of(), null, List.of(block), null);
        return new HtmlRenderer().html(content, locale, REVISION);
    }
}
