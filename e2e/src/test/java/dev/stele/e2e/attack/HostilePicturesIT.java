package dev.stele.e2e.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.e2e.Shared;
import dev.stele.e2e.http.Multipart;
import dev.stele.stack.Part;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Uploads of {@code pictures.jsonl}: only pictures are taken, and no file costs more than a little. */
@Attack
class HostilePicturesIT {

    static Stream<Upload> uploads() {
        return Data.lines("pictures.jsonl").stream().map(Upload::new);
    }

    record Upload(JsonNode json) {

        private String text(String name, String otherwise) {
            String text = Data.text(json, name);
            return text.isEmpty() ? otherwise : text;
        }

        private RawRequest request() {
            byte[] file = Objects.requireNonNull(HostilePictures.BY_NAME.get(text("file", "")), toString())
                    .get();
            Multipart form = new Multipart()
                    .file(text("field", "file"), text("called", "x.jpg"), text("type", "image/jpeg"), file);
            json.path("fields").forEach(field -> form.field(field.asString(), "x"));
            List<String> headers = List.of(
                    "Content-Type: " + form.contentType(),
                    "Authorization: Bearer " + Shared.staff().tokens().apply("editor"));
            return new RawRequest("POST", "/api/media", headers, HostileBody.of(form.bytes()));
        }

        @Override
        public String toString() {
            return json.path("name").asString();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("uploads")
    void isTakenOnlyIfItIsAPicture(Upload upload) {
        int before = pictures();
        RawAnswer answer =
                upload.request().sendTo(Part.CONTENT, Shared.staff().base()).assertSane();
        assertThat(Integer.toString(answer.status())).as(answer.toString()).matches(upload.text("expect", ""));
        if (answer.isRefusal()) {
            answer.assertProblem();
            assertThat(pictures()).isEqualTo(before);
        } else {
            assertServedAsAPicture(
                    answer.json().path("id").asString(),
                    answer.json().path("width").asInt());
        }
    }

    private static int pictures() {
        return Shared.staff()
                .editor()
                .api()
                .get("/api/media?size=1")
                .expect(200)
                .json()
                .path("total")
                .asInt();
    }

    /** Whatever else was in the file, a browser is told that it is a picture and believes nothing else. */
    private static void assertServedAsAPicture(String id, int width) {
        var answer = Shared.staff()
                .editor()
                .api()
                .get("/api/media/" + id + "/file?width=" + width)
                .expect(200);
        assertThat(answer.header("Content-Type")).startsWith("image/");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.text()).doesNotContain("<script>", "PK\3\4");
    }
}
