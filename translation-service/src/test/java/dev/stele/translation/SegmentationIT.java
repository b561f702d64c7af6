package dev.stele.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.translation.Api.Answer;
import dev.stele.translation.segmentation.Srx;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SegmentationIT extends ServiceIT {

    private static final String PREVIEW = "/api/segmentation/uz/preview";

    private static final String AT_SEMICOLONS = Srx.of(";", "\\s");

    @Test
    void rulesOfTheNewsroomServeTheNextRelease() {
        assertThat(chief.get("/api/segmentation/uz").response().headers().firstValue("ETag"))
                .contains("\"0\"");
        assertThat(preview("Bir; ikki. Uch", null)).containsExactly("Bir; ikki.", "Uch");
        assertThat(preview("Bir; ikki. Uch", AT_SEMICOLONS)).containsExactly("Bir;", "ikki. Uch");
        assertThat(put("uz", chief, "\"0\"", AT_SEMICOLONS).status()).isEqualTo(200);
        assertThat(preview("Bir; ikki. Uch", null)).containsExactly("Bir;", "ikki. Uch");
        Releases article = Releases.from("uz", "ru");
        log.append(article.release(1, "Quduq", "Bir; ikki. Uch"));
        assertThat(segments(ru, awaitId(ru, article.articleId(), 1)))
                .extracting(it -> it.path("source").asString())
                .containsExactly("Quduq", "Bir;", "ikki. Uch");

        assertThat(put("uz", chief, "\"0\"", AT_SEMICOLONS).status()).isEqualTo(412);
        assertThat(put("uz", chief, null, AT_SEMICOLONS).status()).isEqualTo(428);
        assertThat(chief.get("/api/segmentation")
                        .body()
                        .path("items")
                        .path(0)
                        .path("by")
                        .asString())
                .isEqualTo("chief");
        assertThat(chief.send("DELETE", "/api/segmentation/uz", null, Map.of("If-Match", "\"1\""))
                        .status())
                .isEqualTo(204);
        assertThat(preview("Bir; ikki. Uch", null)).containsExactly("Bir; ikki.", "Uch");
        assertThat(chief.get("/api/segmentation/uz").response().headers().firstValue("ETag"))
                .contains("\"2\"");
        assertThat(chief.get("/api/segmentation").body().path("items").size()).isZero();
        assertThat(put("uz", chief, "\"1\"", AT_SEMICOLONS).status()).isEqualTo(412);
        assertThat(put("uz", chief, "\"2\"", Srx.of("\\.", "\\s")).status()).isEqualTo(200);
        assertThat(preview("Bir; ikki. Uch", null)).containsExactly("Bir; ikki.", "Uch");
        assertThat(chief.send("DELETE", "/api/segmentation/uz", null, Map.of("If-Match", "\"3\""))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void onlyAChiefChangesRulesAndOnlyToUsableOnes() {
        assertThat(put("kk", reviewer, "\"0\"", AT_SEMICOLONS).status()).isEqualTo(403);
        assertThat(reviewer.post(PREVIEW, Map.of("text", "A", "srx", AT_SEMICOLONS))
                        .status())
                .isEqualTo(403);
        assertThat(put("kk", chief, "\"0\"", Srx.of("a*a*a*a*z", "")).problem()).isEqualTo("unusable-rules");
        assertThat(put("kk", chief, "\"0\"", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hosts\">]><a>&b;</a>")
                        .status())
                .isEqualTo(422);
        assertThat(chief.send("PUT", "/api/segmentation/e%3Cn", AT_SEMICOLONS, xml("\"0\""))
                        .status())
                .isEqualTo(400);
        assertThat(chief.get("/api/segmentation/kk").response().headers().firstValue("ETag"))
                .contains("\"0\"");
    }

    private Answer put(String language, Api person, String ifMatch, String srx) {
        return person.send("PUT", "/api/segmentation/" + language, srx, xml(ifMatch));
    }

    private static Map<String, String> xml(String ifMatch) {
        return ifMatch == null
                ? Map.of("Content-Type", "application/xml")
                : Map.of("Content-Type", "application/xml", "If-Match", ifMatch);
    }

    private List<String> preview(String text, String srx) {
        Map<String, String> body = srx == null ? Map.of("text", text) : Map.of("text", text, "srx", srx);
        JsonNode sentences =
                (srx == null ? ru : chief).post(PREVIEW, body).body().path("sentences");
        return StreamSupport.stream(sentences.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
