package dev.stele.newsroom.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import dev.stele.newsroom.ConsoleTest;
import dev.stele.newsroom.Page;
import dev.stele.newsroom.StubService.Asked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The newsroom's pictures. */
class PicturesTests extends ConsoleTest {

    private static final String PICTURE = "/pictures/" + Stubs.PICTURE;

    @BeforeEach
    void teach() {
        Stubs.article(SERVICES.content());
    }

    @Test
    void listsThemForPeopleAndForScripts() {
        assertThat(as("editor").get("/pictures?q=road").text(".picture-grid")).contains("A flooded road", "N. Nazarov");
        assertThat(SERVICES.content().last("GET /api/media").query()).contains("q=road", "size=24");
        JsonNode list =
                new JsonMapper().readTree(as("editor").script().get("/pictures").body());
        assertThat(list.at("/items/0/id").asString()).isEqualTo(Stubs.PICTURE);
    }

    @Test
    void passesAFileOnWithThePersonsToken() {
        Page taken = as("editor").send(upload());

        assertThat(taken.header("Location")).isEqualTo(PICTURE);
        Asked post = SERVICES.content().last("POST /api/media");
        assertThat(post.header("Authorization")).isEqualTo("Bearer nora-token");
        assertThat(post.body())
                .contains("name=\"credit\"", "AP", "filename=\"rain.jpg\"", "the bytes")
                .doesNotContain("name=\"rights\"");
    }

    @Test
    void saysInWordsWhatIsNoPicture() {
        SERVICES.content().refuses("POST /api/media", 415, "not-a-picture", "Not taken as a picture.");

        Page refused = as("editor").in("ru").send(upload());

        assertThat(refused.status()).isEqualTo(415);
        assertThat(refused.text(".notice.bad")).startsWith("Это не фото. Пришлите файл JPEG");
    }

    @Test
    void putsRightWhatIsSaidOfIt() {
        Page described = as("editor")
                .post(
                        PICTURE, "etag", "\"2\"", "credit", " AP ", "expires", "", "focusX", "25", "focusY", "100",
                        "alt.ru", "Дорога");

        assertThat(described.status()).isEqualTo(303);
        Asked patch = SERVICES.content().last("PATCH /api/media/" + Stubs.PICTURE);
        assertThat(patch.header("If-Match")).isEqualTo("\"2\"");
        assertThat(new JsonMapper().readTree(patch.body())).isEqualTo(new JsonMapper().readTree("""
                {"credit": "AP", "expires": "", "focus": {"x": 0.25, "y": 1.0}, "alt": {"ru": "Дорога"}}"""));
    }

    @Test
    void showsTheSmallestFileThatIsWideEnough() {
        Page file = as("editor").get(PICTURE + "/file?width=500");

        assertThat(file.header("Content-Type")).isEqualTo("image/png");
        assertThat(file.header("Cache-Control")).contains("private");
        assertThat(SERVICES.content()
                        .last("GET /api/media/" + Stubs.PICTURE + "/file")
                        .query())
                .isEqualTo("width=800");
        as("editor").get(PICTURE + "/file?width=9000");
        assertThat(SERVICES.content()
                        .last("GET /api/media/" + Stubs.PICTURE + "/file")
                        .query())
                .isEqualTo("width=800");
    }

    private static MockMultipartHttpServletRequestBuilder upload() {
        MockMultipartFile file = new MockMultipartFile("file", "rain.jpg", "image/jpeg", "the bytes".getBytes());
        return multipart("/pictures")
                .file(file)
                .param("credit", "AP")
                .param("rights", " ")
                .with(csrf());
    }
}
