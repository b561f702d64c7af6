package dev.stele.content.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.content.Client;
import dev.stele.content.Client.Reply;
import dev.stele.content.Log;
import dev.stele.content.Texts;
import dev.stele.contracts.MediaPublished;
import dev.stele.contracts.MediaRef;
import dev.stele.contracts.NewsEvent;
import dev.stele.contracts.PublicationOrdered;
import dev.stele.contracts.RevisionReleased;
import dev.stele.testkit.Backed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@Backed
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class MediaApiIT {
    @LocalServerPort
    int port;

    Client editor;

    @BeforeEach
    void people() {
        editor = Client.as(port, "editor", "editor");
    }

    @Test
    void keepsAPictureWithCreditAndRights() {
        Reply uploaded = upload(TestPictures.jpeg(1000, 500), "../../etc/passwd.jpg", Map.of("credit", "F. Nurov"));

        assertThat(uploaded.status()).as(uploaded.text()).isEqualTo(201);
        assertThat(uploaded.json().get("width").asInt()).isEqualTo(1000);
        assertThat(uploaded.json().get("height").asInt()).isEqualTo(500);
        assertThat(uploaded.json().get("type").asString()).isEqualTo("image/jpeg");
        String path = "/api/media/" + uploaded.id();
        assertThat(editor.get(path).json()).isEqualTo(uploaded.json());
        assertThat(editor.get(path + "/file?width=480").response().headers().firstValue("Content-Type"))
                .hasValue("image/jpeg");
        assertThat(editor.get(path + "/file").response().body()).isEqualTo(TestPictures.jpeg(1000, 500));
        assertThat(editor.get(path + "/file?width=481").status()).isEqualTo(404);
    }

    @Test
    void putsCreditAndTextsRightForWhoHasReadThem() {
        String path = "/api/media/"
                + upload(TestPictures.png(10, 10), "x.png", Map.of()).id();
        Object patch = Map.of("credit", "Z. Rahimova", "alt", Map.of("ru", "Мост"));

        assertThat(editor.send("PATCH", path, patch, Map.of()).status()).isEqualTo(428);
        Reply patched = editor.send("PATCH", path, patch, Map.of("If-Match", "\"1\""));
        assertThat(patched.status()).as(patched.text()).isEqualTo(200);
        assertThat(patched.etag()).isEqualTo("\"2\"");
        assertThat(patched.json().at("/alt/ru").asString()).isEqualTo("Мост");
        assertThat(editor.send("PATCH", path, patch, Map.of("If-Match", "\"1\""))
                        .status())
                .isEqualTo(412);
    }

    @Test
    void takesCreditAndRightsFromTheFileWhereNobodySaysThem() {
        byte[] photograph = TestPictures.withExif(
                TestPictures.jpeg(600, 400),
                TestExif.photograph("Farid Nurov", "(c) 2026 Charogh", "SN-4711", 0x2626_2E2E_7D7D_1D1DL));

        Reply silent = upload(photograph, "x.jpg", Map.of());
        assertThat(silent.json().get("credit").asString()).isEqualTo("Farid Nurov");
        assertThat(silent.json().get("rights").asString()).isEqualTo("(c) 2026 Charogh");
        Reply said = upload(photograph, "x.jpg", Map.of("credit", "Z. Rahimova"));
        assertThat(said.json().get("credit").asString()).isEqualTo("Z. Rahimova");
        byte[] rendition = editor.get("/api/media/" + silent.id() + "/file?width=480")
                .response()
                .body();
        assertThat(new String(rendition, StandardCharsets.ISO_8859_1))
                .contains("Farid Nurov")
                .doesNotContain("SN-4711");
    }

    @Test
    void keepsInSightWhatAnEditorSays() {
        Reply uploaded = upload(TestPictures.jpeg(100, 50), "x.jpg", Map.of("focus", "0.25, 0.8"));
        assertThat(uploaded.json().at("/focus/x").asDouble()).isEqualTo(0.25);
        String path = "/api/media/" + uploaded.id();
        Map<String, String> first = Map.of("If-Match", "\"1\"");

        for (Object wrong : List.of(
                Map.of("focus", Map.of("x", 1.01, "y", 0)),
                Map.of("focus", Map.of("x", 0.5)),
                Map.of("focus", "0.5,0.5"),
                Map.of("expires", "2027-02-30"),
                Map.of("expires", "9999-01-01"))) {
            assertThat(editor.send("PATCH", path, wrong, first).status())
                    .as(wrong.toString())
                    .isEqualTo(400);
        }
        Reply patched =
                editor.send("PATCH", path, Map.of("focus", Map.of("x", 0, "y", 0.333), "expires", "2027-02-28"), first);
        assertThat(patched.status()).as(patched.text()).isEqualTo(200);
        assertThat(patched.json().at("/focus/y").asDouble()).isEqualTo(0.33);
        assertThat(editor.get(path).json().get("expires").asString()).isEqualTo("2027-02-28");
        Reply removed = editor.send("PATCH", path, Map.of("expires", ""), Map.of("If-Match", "\"2\""));
        assertThat(removed.json().hasNonNull("expires")).isFalse();
        assertThat(removed.json().at("/focus/x").asDouble()).isZero();
        for (String wrong : List.of("1", "0.5;0.5", "1.5,0", "-1,0", "NaN,0")) {
            assertThat(upload(TestPictures.jpeg(9, 9), "x.jpg", Map.of("focus", wrong))
                            .status())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }

    @Test
    void findsPicturesByWhatIsSaidOfThem() {
        String id = upload(
                        TestPictures.jpeg(9, 9),
                        "x.jpg",
                        Map.of("credit", "Zulfiya (Isfara)", "locale", "ru", "alt", "Старый Мост"))
                .id();
        String other = upload(TestPictures.jpeg(9, 9), "x.jpg", Map.of()).id();

        for (String q : List.of("zulfiya%20(is", "%D1%81%D1%82%D0%B0%D1%80%D1%8B%D0%B9%20%D0%BC")) {
            Reply found = editor.get("/api/media?q=" + q);
            assertThat(found.json().get("total").asInt()).as(q).isEqualTo(1);
            assertThat(found.json().at("/items/0/id").asString()).isEqualTo(id);
        }
        assertThat(editor.get("/api/media?size=1").json().at("/items/0/id").asString())
                .isEqualTo(other);
        assertThat(editor.get("/api/media?q=.*").json().get("total").asInt()).isZero();
        assertThat(editor.get("/api/media?credit=x").status()).isEqualTo(400);
    }

    @Test
    void tellsWhichArticlesHaveToDoWithAPicture() {
        String picture = upload(TestPictures.jpeg(500, 250), "x.jpg", Map.of()).id();
        Reply drafted = editor.post("/api/articles", showing(picture, "Shows it"));
        Reply published = editor.post("/api/articles", showing(picture, "Showed it"));
        Client chief = Client.as(port, "chief", "chief");
        assertThat(publish(chief, published.id(), "\"1\"").status()).isEqualTo(202);
        Object without = Map.of("headline", "Shows it no more", "blocks", List.of());
        Reply edited = editor.send(
                "PUT",
                "/api/articles/" + published.id() + "/content",
                without,
                Map.of("If-Match", editor.get("/api/articles/" + published.id()).etag()));
        assertThat(edited.status()).as(edited.text()).isEqualTo(200);

        Reply usage = editor.get("/api/media/" + picture + "/usage");

        assertThat(usage.status()).as(usage.text()).isEqualTo(200);
        assertThat(usage.json().get("total").asInt()).isEqualTo(2);
        assertThat(usage.json().at("/items/0/articleId").asString()).isEqualTo(published.id());
        assertThat(usage.json().at("/items/0/shown").asBoolean()).isFalse();
        assertThat(usage.json().at("/items/0/published").asBoolean()).isTrue();
        assertThat(usage.json().at("/items/1/articleId").asString()).isEqualTo(drafted.id());
        assertThat(usage.json().at("/items/1/shown").asBoolean()).isTrue();
        assertThat(usage.json().at("/items/1/published").asBoolean()).isFalse();
        Reply second = editor.get("/api/media/" + picture + "/usage?page=1&size=1");
        assertThat(second.json().at("/items/0/articleId").asString()).isEqualTo(drafted.id());
        assertThat(editor.get("/api/media/" + java.util.UUID.randomUUID() + "/usage")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void publishesNoPictureWhoseRightsHaveEnded() {
        String picture = upload(TestPictures.jpeg(9, 9), "x.jpg", Map.of("expires", "2020-12-31"))
                .id();
        Reply created = editor.post("/api/articles", showing(picture, "Too late"));

        Reply refused = publish(Client.as(port, "chief", "chief"), created.id(), "\"1\"");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/code").asString()).isEqualTo("picture-expired");
        assertThat(editor.get("/api/articles/" + created.id()).etag()).isEqualTo("\"1\"");
    }

    @Test
    void refusesWhatIsNoPicture() {
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>".getBytes();
        assertThat(upload(svg, "x.svg", Map.of()).status()).isEqualTo(415);
        assertThat(upload("<html>".getBytes(), "x.jpg", Map.of()).status()).isEqualTo(415);
        assertThat(upload(TestPictures.concat(TestPictures.png(9, 9), svg), "x.png", Map.of())
                        .status())
                .isEqualTo(415);
        assertThat(upload(TestPictures.declaring(60_000, 60_000), "x.png", Map.of())
                        .status())
                .isEqualTo(422);
        assertThat(upload(new byte[20 * 1024 * 1024 + 1], "x.png", Map.of()).status())
                .isEqualTo(413);
        assertThat(upload(TestPictures.png(9, 9), "x.png", Map.of("state", "x")).status())
                .isEqualTo(400);
        assertThat(editor.post("/api/media", Map.of()).status()).isEqualTo(415);
    }

    @Test
    void sendsEveryRenditionAheadOfTheOrderThatShowsIt() {
        String picture = upload(
                        TestPictures.jpeg(1000, 500), "x.jpg", Map.of("credit", "Valley Post", "focus", "0.5,0.1"))
                .id();
        Reply created = editor.post(
                "/api/articles",
                Texts.article(Map.of(
                        "headline",
                        "With a picture",
                        "hero",
                        Map.of("mediaId", picture, "alt", "A bridge", "credit", "F. Nurov"),
                        "lead",
                        "It is open again.",
                        "blocks",
                        List.of())));
        Reply ordered = publish(Client.as(port, "chief", "chief"), created.id(), "\"1\"");

        assertThat(ordered.status()).as(ordered.text()).isEqualTo(202);
        List<NewsEvent> facts = Log.of(created.id(), 10);
        assertThat(facts.getFirst()).isInstanceOf(RevisionReleased.class);
        assertThat(facts.getLast()).isInstanceOf(PublicationOrdered.class);
        List<String> names = facts.subList(1, 9).stream()
                .map(e -> ((MediaPublished) e).name())
                .toList();
        assertThat(names)
                .containsExactly("480", "960", "1000", "320.webp", "480.webp", "640.webp", "960.webp", "1000.webp");
        assertThat(((RevisionReleased) facts.getFirst()).media())
                .singleElement()
                .satisfies(ref -> assertThat(ref.names()).containsExactlyElementsOf(names))
                .satisfies(ref -> assertThat(ref.credit()).isEqualTo("Valley Post"))
                .satisfies(ref -> assertThat(ref.focus()).isEqualTo(new MediaRef.Focus(50, 10)));
    }

    private static Object showing(String picture, String headline) {
        return Texts.article(Map.of(
                "headline",
                headline,
                "lead",
                "It is open again.",
                "blocks",
                List.of(Map.of("type", "image", "mediaId", picture, "alt", "A bridge", "credit", "F. Nurov"))));
    }

    private static Reply publish(Client chief, String article, String version) {
        return chief.post(
                "/api/articles/" + article + "/publish", Map.of("locales", List.of("en")), "If-Match", version);
    }

    private Reply upload(byte[] file, String name, Map<String, String> fields) {
        return Uploads.send(editor, file, name, fields);
    }
}
