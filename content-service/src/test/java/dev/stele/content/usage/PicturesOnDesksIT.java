package dev.stele.content.usage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.content.Client;
import dev.stele.content.Client.Reply;
import dev.stele.content.Texts;
import dev.stele.content.media.TestPictures;
import dev.stele.content.media.Uploads;
import dev.stele.testkit.Backed;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Translators see the pictures of what they translate, and no others. */
@Backed
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PicturesOnDesksIT {
    @LocalServerPort
    int port;

    Client editor;
    Client translator;
    String picture;
    String article;
    String pictures;

    @BeforeEach
    void article() {
        editor = Client.as(port, "editor", "editor");
        translator = Client.as(port, "ru", "translator:ru");
        picture = uploaded();
        article = editor.post("/api/articles", Texts.article(showing(picture))).id();
        pictures = "/api/articles/" + article + "/pictures";
    }

    @Test
    void areThoseOfTheReleasedTextWhateverIsWrittenNow() {
        release();
        String later = uploaded();
        for (String other : List.of(later, picture, later)) save(showing(other));

        JsonNode items = translator.get(pictures).json().get("items");

        assertThat(items.valueStream().map(item -> item.get("mediaId").asString()))
                .containsExactly(picture);
        assertThat(items.at("/0/widths").valueStream().map(JsonNode::asInt)).containsExactly(480, 600);
        Reply file = translator.get(pictures + "/" + picture + "/file?width=480");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.response().headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(file.response().headers().firstValue("Cache-Control").orElse(""))
                .startsWith("private");
        assertThat(translator.get(pictures + "/" + later + "/file?width=480").status())
                .as("a picture of the draft")
                .isEqualTo(404);
    }

    @Test
    void areNobodysBeforeTheRelease() {
        assertThat(translator.get(pictures).status()).isEqualTo(404);
        assertThat(translator.get(pictures + "/" + picture + "/file?width=480").status())
                .isEqualTo(404);
    }

    @Test
    void areOfTheLanguagesOfTheArticleOnly() {
        release();

        for (String role : List.of("reviewer:ru", "translator:tg", "editor", "chief")) {
            assertThat(Client.as(port, "somebody", role).get(pictures).status())
                    .as(role)
                    .isEqualTo(200);
        }
        Reply stranger = Client.as(port, "fa", "translator:fa").get(pictures);
        assertThat(stranger.status()).isEqualTo(404);
        assertThat(stranger.text().replace(article, ""))
                .as("the same as of an article that there is not")
                .isEqualTo(translator
                        .get("/api/articles/00000000-0000-4000-8000-000000000000/pictures")
                        .text()
                        .replace("00000000-0000-4000-8000-000000000000", ""));
    }

    @Test
    void openNoOtherPicture() {
        release();
        String other = uploaded();

        assertThat(translator.get(pictures + "/" + other + "/file?width=480").status())
                .isEqualTo(404);
        assertThat(translator.get(pictures + "/" + picture + "/file?width=481").status())
                .isEqualTo(404);
        assertThat(translator.get(pictures + "/" + picture + "/file").status())
                .as("never the original")
                .isEqualTo(400);
        assertThat(translator.get("/api/media/" + picture + "/file").status()).isEqualTo(403);
    }

    private String uploaded() {
        return Uploads.send(editor, TestPictures.jpeg(600, 300), "x.jpg", Map.of())
                .id();
    }

    private void release() {
        Reply released = editor.post(
                "/api/articles/" + article + "/release",
                Map.of(),
                "If-Match",
                editor.get("/api/articles/" + article).etag());
        assertThat(released.status()).as(released.text()).isEqualTo(202);
    }

    private void save(Map<String, Object> content) {
        Reply saved = editor.put(
                "/api/articles/" + article + "/content",
                content,
                "If-Match",
                editor.get("/api/articles/" + article).etag());
        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
    }

    private static Map<String, Object> showing(String picture) {
        return Map.of(
                "headline",
                "With " + picture,
                "hero",
                Map.of("mediaId", picture, "alt", "A bridge"),
                "blocks",
                List.of(Map.of("type", "paragraph", "text", "It is open.")));
    }
}
