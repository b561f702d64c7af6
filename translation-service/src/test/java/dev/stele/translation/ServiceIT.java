package dev.stele.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stele.contracts.TranslationApproved;
import dev.stele.testkit.Backed;
import dev.stele.translation.Api.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import tools.jackson.databind.JsonNode;

/** The whole service over HTTP and the log. */
@Backed
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class ServiceIT {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    static Log log;

    @Value("${local.server.port}")
    int port;

    Api ru;
    Api other;
    Api tg;
    Api reviewer;
    Api chief;

    @BeforeAll
    static void openLog() {
        log = new Log();
    }

    @AfterAll
    static void closeLog() {
        log.close();
    }

    @BeforeEach
    void people() {
        ru = Api.as(port, "ru", "translator:ru");
        other = Api.as(port, "other", "translator:ru");
        tg = Api.as(port, "tg", "translator:tg");
        reviewer = Api.as(port, "reviewer", "reviewer:ru", "reviewer:tg");
        chief = Api.as(port, "chief", "editor", "chief");
    }

    /** Waits until the translation of the article in the person's locale shows that source revision. */
    JsonNode awaitRevision(Api person, UUID articleId, int revision) {
        await().atMost(PATIENCE)
                .until(() -> person.get("/api/translations?articleId=" + articleId)
                                .body()
                                .path("items")
                                .path(0)
                                .path("sourceRevision")
                                .asInt(0)
                        == revision);
        return person.get("/api/translations?articleId=" + articleId)
                .body()
                .path("items")
                .path(0);
    }

    String awaitId(Api person, UUID articleId, int revision) {
        return awaitRevision(person, articleId, revision).path("id").asString();
    }

    long claim(Api person, String id) {
        Answer claim = person.post("/api/translations/" + id + "/claim", null);
        assertThat(claim.status()).as(claim.body().toString()).isEqualTo(200);
        return claim.body().path("token").asLong();
    }

    List<JsonNode> segments(Api person, String id) {
        List<JsonNode> segments = new ArrayList<>();
        person.get("/api/translations/" + id)
                .body()
                .path("units")
                .forEach(unit -> unit.path("segments").forEach(segments::add));
        return segments;
    }

    Answer write(Api person, String id, long claim, JsonNode segment, String target) {
        return person.withToken(
                "PUT",
                "/api/translations/" + id + "/segments/" + segment.path("id").asString(),
                claim,
                Map.of(
                        "target",
                        target,
                        "sourceHash",
                        segment.path("sourceHash").asString()));
    }

    /** Claims, writes what is open, and submits. */
    void translate(Api person, String id) {
        long claim = claim(person, id);
        for (JsonNode segment : segments(person, id)) {
            String state = segment.path("state").asString();
            if (!state.equals("APPROVED") && !state.equals("TRANSLATED")) {
                Answer saved = write(
                        person,
                        id,
                        claim,
                        segment,
                        Cyrillic.of(segment.path("source").asString()));
                assertThat(saved.status()).as(saved.body().toString()).isEqualTo(200);
            }
        }
        Answer submitted = person.withToken("POST", "/api/translations/" + id + "/submit", claim, null);
        assertThat(submitted.status()).as(submitted.body().toString()).isEqualTo(200);
    }

    Answer approve(Api person, String id) {
        return person.post("/api/translations/" + id + "/approve", Map.of());
    }

    List<TranslationApproved> awaitApprovals(UUID articleId, int count) {
        await().atMost(PATIENCE).until(() -> Log.approvals(articleId).size() >= count);
        return Log.approvals(articleId);
    }
}
