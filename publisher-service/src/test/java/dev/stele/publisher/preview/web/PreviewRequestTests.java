package dev.stele.publisher.preview.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.chassis.events.EventCodec;
import dev.stele.chassis.web.InvalidRequest;
import java.util.Collections;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class PreviewRequestTests {

    private static final String PICTURE = "\"mediaId\": \"00000000-0000-4000-8000-0000000000e1\", \"alt\": \"a\"";
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void takesATranslationThatIsLongerThanAnArticleMayBe() {
        assertThatCode(() -> read("я".repeat(40_000), "[]", 500, 200)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "40001, 1, 1, /content/blocks/0/text",
        "1, 501, 1, /content/blocks",
        "1, 1, 201, /media",
    })
    void refusesTextsAndListsThatNoArticleHas(int length, int blocks, int media, String pointer) {
        assertRefused(pointer, () -> read("я".repeat(length), "[]", blocks, media));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"type": "heading", "id": "x", "level": 2, "text": "$601"}                  | /text
            {"type": "list", "id": "x", "ordered": true, "items": [$201*"a"]}           | /items
            {"type": "list", "id": "x", "ordered": true, "items": ["a", "$40001"]}      | /items/1
            {"type": "quote", "id": "x", "text": "$40001"}                              | /text
            {"type": "quote", "id": "x", "text": "a", "speaker": "$601"}                | /speaker
            {"type": "gallery", "id": "x", "images": [$51*{PICTURE}]}                   | /images
            {"type": "image", "id": "x", PICTURE, "caption": "$2001"}                   | /caption
            {"type": "button", "id": "x", "label": "$601", "href": "/a"}                | /label
            {"type": "button", "id": "x", "label": "a", "href": "$2001"}                | /href
            {"type": "embed", "id": "x", "provider": "a", "url": "$2001"}               | /url
            {"type": "paragraph", "id": "$65", "text": "a"}                             | /id
            """)
    void refusesBlocksBeyondTheirBounds(String block, String pointer) {
        assertRefused("/content/blocks/0" + pointer, () -> read("a", "[" + filled(block) + "]", 0, 0));
    }

    private static void assertRefused(String pointer, Runnable request) {
        assertThatThrownBy(request::run).isInstanceOfSatisfying(InvalidRequest.class, e -> {
            assertThat(e.getStatusCode().value()).isEqualTo(422);
            assertThat(String.valueOf(e.getBody().getProperties())).contains("pointer=" + pointer + ",");
        });
    }

    /** {@code $n} stands for so many letters, {@code $n*x} for so many items. */
    private static String filled(String block) {
        String all = block.replace("PICTURE", PICTURE);
        var items = Pattern.compile("\\$(\\d+)\\*([^\\]]+)").matcher(all);
        all = items.replaceAll(it -> String.join(",", Collections.nCopies(Integer.parseInt(it.group(1)), it.group(2))));
        var letters = Pattern.compile("\\$(\\d+)").matcher(all);
        return letters.replaceAll(it -> "a".repeat(Integer.parseInt(it.group(1))));
    }

    /** @param first blocks before {@code blocks} paragraphs of the text */
    private static void read(String text, String first, int blocks, int media) {
        String paragraph = "{\"type\": \"paragraph\", \"id\": \"p\", \"text\": \"" + text + "\"}";
        String shortOne = "{\"type\": \"paragraph\", \"id\": \"p\", \"text\": \"a\"}";
        String paragraphs =
                blocks == 0 ? first.substring(1, first.length() - 1) : paragraph + ("," + shortOne).repeat(blocks - 1);
        String picture = "{" + PICTURE.split(",")[0]
                + ", \"width\": 1, \"height\": 1, \"type\": \"image/png\", \"widths\": [1]}";
        JSON.readValue(
                        """
                {"articleId": "00000000-0000-4000-8000-000000000001", "locale": "ru", "sourceLocale": "en",
                 "content": {"headline": "a", "byline": [], "tags": [], "blocks": [%s]}, "media": [%s]}
                """.formatted(paragraphs, String.join(",", Collections.nCopies(media, picture))),
                        PreviewRequest.class)
                .text(new EventCodec());
    }
}
