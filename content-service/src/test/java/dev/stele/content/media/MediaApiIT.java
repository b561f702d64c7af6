package dev.stele.content.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.content.Client;
import dev.stele.content.Client.Reply;
import dev.stele.content.Log;
import dev.stele.content.Texts;
import dev.stele.contracts.MediaPublished;
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
        String picture = upload(TestPictures.jpeg(1000, 500), "x.jpg", Map.of()).id();
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
        Reply ordered = Client.as(port, "chief", "chief")
                .post(
                        "/api/articles/" + created.id() + "/publish",
                        Map.of("locales", List.of("en")),
                        "If-Match",
                        "\"1\"");

        assertThat(ordered.status()).as(ordered.text()).isEqualTo(202);
        List<NewsEvent> facts = Log.of(created.id(), 5);
        assertThat(facts)
                .hasExactlyElementsOfTypes(
                        RevisionReleased.class,
                        MediaPublished.class,
                        MediaPublished.class,
                        MediaPublished.class,
                        PublicationOrdered.class);
        assertThat(((RevisionReleased) facts.getFirst()).media())
                .singleElement()
                .satisfies(ref -> assertThat(ref.widths()).containsExactly(480, 960, 1000));
        assertThat(facts).filteredOn(MediaPublished.class::isInstance).allSatisfy(e -> {
            MediaPublished rendition = (MediaPublished) e;
            assertThat(Renditions.sha256(rendition.data())).isEqualTo(rendition.sha256());
        });
    }

    private Reply upload(byte[] file, String name, Map<String, String> fields) {
        String boundary = "frontier";
        StringBuilder head = new StringBuilder();
        fields.forEach((field, value) -> head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, field, value)));
        head.append(("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                        + "Content-Type: image/jpeg\r\n\r\n")
                .formatted(boundary, name));
        byte[] body = TestPictures.concat(
                TestPictures.concat(head.toString().getBytes(StandardCharsets.UTF_8), file),
                ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return editor.send(
                "POST", "/api/media", body, Map.of("Content-Type", "multipart/form-data; boundary=" + boundary));
    }
}
