package dev.stele.publisher.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.Block;
import dev.stele.contracts.MediaRef;
import dev.stele.contracts.UpdateType;
import dev.stele.publisher.article.Revision;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PictureHtmlTests {

    private static final UUID PLAIN = new UUID(7, 1);
    private static final UUID RICH = new UUID(7, 2);
    private static final Revision REVISION = new Revision(
            "hash",
            UpdateType.MAJOR,
            "well",
            List.of(
                    new MediaRef(PLAIN, 1600, 900, "image/jpeg", List.of(480, 960, 1600)),
                    new MediaRef(
                            RICH,
                            1600,
                            900,
                            "image/jpeg",
                            List.of(480, 960),
                            List.of(new MediaRef.Format("image/webp", List.of(320, 960))),
                            new MediaRef.Focus(36, 100),
                            "F. Nurov",
                            "© 2026 Charogh")),
            null);

    @Test
    void offersPicturesInEveryWidth() {
        String html = html("en", new Block.Image("i", PLAIN, "A \"well\"", "Caption", "Credit"));

        assertThat(html)
                .isEqualTo("<figure class=\"picture\"><picture><img src=\"/media/" + PLAIN + "/960\" srcset=\"/media/"
                        + PLAIN + "/480 480w, /media/" + PLAIN + "/960 960w, /media/" + PLAIN
                        + "/1600 1600w\" sizes=\"(min-width: 60rem) 41rem, calc(100vw - 2.5rem)\""
                        + " width=\"1600\" height=\"900\" alt=\"A &quot;well&quot;\" loading=\"lazy\" decoding=\"async\">"
                        + "</picture><figcaption><span class=\"caption\">Caption</span>"
                        + "<span class=\"credit\">Credit</span></figcaption></figure>");
    }

    @Test
    void offersSmallerFormatsToBrowsersThatReadThem() {
        Element picture =
                parsed("en", new Block.Image("i", RICH, "A well", null, null)).selectFirst("figure > picture");

        assertThat(picture).isNotNull();
        assertThat(picture.children()).extracting(Element::tagName).containsExactly("source", "img");
        assertThat(picture.child(0).attr("type")).isEqualTo("image/webp");
        assertThat(picture.child(0).attr("srcset"))
                .isEqualTo("/media/" + RICH + "/320.webp 320w, /media/" + RICH + "/960.webp 960w");
        assertThat(picture.child(0).attr("sizes")).isEqualTo(picture.child(1).attr("sizes"));
        assertThat(picture.child(1).attr("src")).isEqualTo("/media/" + RICH + "/960");
    }

    @Test
    void keepsInSightWhatMatters() {
        assertThat(parsed("en", new Block.Image("i", RICH, "A well", null, null))
                        .select("img.focus-x-4.focus-y-10"))
                .hasSize(1);
    }

    @Test
    void namesWhomThePictureNamesWhereTheTextNamesNobody() {
        assertThat(credit(null)).isEqualTo("F. Nurov");
        assertThat(credit(" ")).isEqualTo("F. Nurov");
        assertThat(credit("Z. Rahimova")).isEqualTo("Z. Rahimova");
    }

    @Test
    void countsThePicturesOfAGallery() {
        Block gallery = new Block.Gallery(
                "g",
                Stream.of("First", "Second", "Third")
                        .map(alt -> new Block.Picture(PLAIN, alt, alt + " caption", null))
                        .toList());

        Element list = parsed("fa", gallery).selectFirst("ul.gallery");

        assertThat(list).isNotNull();
        assertThat(list.select("> li > figure > picture > img").eachAttr("alt"))
                .containsExactly("First", "Second", "Third");
        assertThat(list.select("figcaption > .number").eachText()).containsExactly("۱/۳", "۲/۳", "۳/۳");
        assertThat(list.select("img").eachAttr("sizes")).first().asString().contains("41rem");
        assertThat(list.select("img").eachAttr("sizes")).last().asString().contains("20rem");
    }

    @Test
    void doesNotCountToOne() {
        Block gallery = new Block.Gallery("g", List.of(new Block.Picture(PLAIN, "Only", null, null)));
        assertThat(parsed("en", gallery).select("figcaption")).isEmpty();
    }

    private static String credit(@Nullable String ofTheText) {
        return parsed("en", new Block.Image("i", RICH, "A well", null, ofTheText))
                .select(".credit")
                .text();
    }

    private static Element parsed(String locale, Block block) {
        return Jsoup.parseBodyFragment(html(locale, block)).body();
    }

    private static String html(String locale, Block block) {
        ArticleContent content =
                new ArticleContent("H", null, null, null, List.of(), null, List.of(), null, List.of(block), null);
        return new HtmlRenderer().html(content, locale, REVISION);
    }
}
