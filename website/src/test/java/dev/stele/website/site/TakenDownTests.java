package dev.stele.website.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.UpdateType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TakenDownTests {

    private static final String FACE = "0198f3a1-5b10-7c44-9d21-3e8f60aa1c01";
    private static final String WELL = "0198f3a1-5b10-7c44-9d21-3e8f60aa1c02";

    private final Rendition shown = text(
            "<p>One</p>" + figure(FACE) + "<ul class=\"gallery\"><li>" + figure(FACE) + "</li><li>" + figure(WELL)
                    + "</li></ul><ul class=\"gallery\"><li>" + figure(FACE) + "</li></ul><p>Two &amp; <b>three</b></p>",
            FACE);

    @Test
    void isLeftOutOfEveryPart() {
        Rendition left = new TakenDown(Set.of(FACE)).without(shown);

        assertThat(left.toString()).doesNotContain(FACE);
        assertThat(left.hero()).isNull();
        assertThat(left.bodyHtml())
                .isEqualTo("<p>One</p><ul class=\"gallery\"><li>" + figure(WELL)
                        + "</li></ul><p>Two &amp; <b>three</b></p>");
        assertThat((List<?>) left.content().get("blocks")).hasSize(2);
        assertThat(left.content().get("hero")).isNull();
    }

    @Test
    void leavesEverythingElseAsItIs() {
        assertThat(new TakenDown(Set.of()).without(shown)).isSameAs(shown);
        assertThat(new TakenDown(Set.of("0198f3a1-5b10-7c44-9d21-3e8f60aa1c09")).without(shown))
                .isEqualTo(shown);
    }

    private static String figure(String id) {
        return "<figure class=\"picture\"><picture><img src=\"/media/" + id + "/480\" alt=\"a\"></picture></figure>";
    }

    private static Rendition text(String html, String hero) {
        Map<String, Object> content = Map.of(
                "hero",
                Map.of("mediaId", hero),
                "blocks",
                List.of(
                        Map.of("type", "paragraph", "text", "One"),
                        Map.of("type", "image", "mediaId", hero),
                        Map.of("type", "gallery", "images", List.of(Map.of("mediaId", hero), Map.of("mediaId", WELL))),
                        Map.of("type", "gallery", "images", List.of(Map.of("mediaId", hero)))));
        return new Rendition(
                "en",
                "en",
                "Well",
                null,
                List.of(),
                null,
                new Picture(hero, 480, 270, List.of(480), "a", null, null),
                null,
                UpdateType.MAJOR,
                html,
                content,
                3,
                null,
                List.of(),
                List.of());
    }
}
