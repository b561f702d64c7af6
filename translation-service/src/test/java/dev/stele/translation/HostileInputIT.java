package dev.stele.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.testkit.Tokens;
import dev.stele.translation.Api.Answer;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class HostileInputIT extends ServiceIT {

    private static final String NUL = "\\u0000";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "size=1000000000",
                "size=-1",
                "size=0",
                "page=-1",
                "page=1e9",
                "state=DONE",
                "state=%20",
                "state=NEEDED,%20",
                "mine=perhaps",
                "articleId=1",
                "sort=secret",
                "size=1&size=2",
                "locale[$gt]=",
                "locale=en%3Cscript%3E",
                "state=NEEDED&version=1"
            })
    void aFilterThatIsNoneIsRefusedAndNotDropped(String query) {
        Answer answer = ru.get("/api/translations?" + query.replace("[", "%5B").replace("]", "%5D"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("errors").path(0).path("pointer").asString())
                .startsWith("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=en", "to=ru", "from=en&to=r%24", "from=en&to=ru&key=1", "from=en&from=tg&to=ru"})
    void aPairOfLanguagesThatIsNoneIsRefused(String query) {
        assertThat(ru.get("/api/machine?" + query).status()).isEqualTo(400);
    }

    @Test
    void anotherLocalesQueueIsForbidden() {
        assertThat(ru.get("/api/translations?locale=tg").status()).isEqualTo(403);
        assertThat(ru.get("/api/translations?locale=ru&state=NEEDED,STALE").status())
                .isEqualTo(200);
    }

    @Test
    void idsThatAreNoneAreNotFound() {
        assertThat(ru.get("/api/translations/00000000-0000-0000-0000-000000000000")
                        .status())
                .isEqualTo(404);
        assertThat(ru.get("/api/translations/$ne").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"target\":\"а\",\"sourceHash\":\"H\",\"state\":\"APPROVED\"} | 400",
                "{\"target\":\"а\",\"target\":\"б\",\"sourceHash\":\"H\"} | 400",
                "{\"target\":\"а\",\"sourceHash\":\"H\"} {} | 400",
                "{\"target\":{\"$gt\":\"\"},\"sourceHash\":\"H\"} | 400",
                "{\"target\":7,\"sourceHash\":\"H\"} | 400",
                "{\"sourceHash\":\"H\"} | 400",
                "{\"target\":\"а\"} | 400",
                "{\"target\":\"а" + NUL + "\",\"sourceHash\":\"H\"} | 422",
                "{\"target\":\"\\ud800\",\"sourceHash\":\"H\"} | 422",
                "{\"target\":\"а\\ufffe\",\"sourceHash\":\"H\"} | 422",
                "{\"target\":\"а\\uffff\",\"sourceHash\":\"H\"} | 422",
                "{\"target\":\"<script>a</script>\",\"sourceHash\":\"H\"} | 422",
                "{\"target\":\"<em onclick='a()'>а</em>\",\"sourceHash\":\"H\"} | 422",
                "{\"target\":\"<a href=\\\"javascript:a()\\\">а</a>\",\"sourceHash\":\"H\"} | 422",
                "{\"target\":\"3 < 4\",\"sourceHash\":\"H\"} | 422",
                "{\"target\":\"а\",\"sourceHash\":\"H\",\"origin\":\"GOD\"} | 400"
            })
    void aTargetThatIsNoneIsNotStored(String body, int status) {
        Releases article = Releases.of("ru");
        log.append(article.release(1, "Water", "It is <em>open</em>."));
        String id = awaitId(ru, article.articleId(), 1);
        long claim = claim(ru, id);
        JsonNode sentence = segments(ru, id).get(1);
        Answer answer = ru.withToken(
                "PUT",
                "/api/translations/" + id + "/segments/" + sentence.path("id").asString(),
                claim,
                body.strip().replace("\"H\"", sentence.path("sourceHash").toString()));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.response().headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body().path("errors").isEmpty()).isFalse();
        assertThat(segments(ru, id).get(1).path("target").asString()).isEmpty();
    }

    @Test
    void workThatIsNotReadySaysWhatBlocks() {
        Releases article = Releases.of("ru");
        log.append(article.release(1, "Water costs 40", "It is <em>open</em>."));
        String id = awaitId(ru, article.articleId(), 1);
        long claim = claim(ru, id);
        write(ru, id, claim, segments(ru, id).getFirst(), "Вода стоит 4");
        Answer submitted = ru.withToken("POST", "/api/translations/" + id + "/submit", claim, null);
        assertThat(submitted.status()).isEqualTo(422);
        assertThat(submitted.problem()).isEqualTo("not-ready");
        assertThat(submitted.body().path("findings").findValuesAsString("code"))
                .isEqualTo(List.of("lost-number", "extra-number", "empty"));
    }

    @Test
    void forgedTokensStayOutside() {
        HttpClient http = HttpClient.newHttpClient();
        List<String> forged = List.of(
                Tokens.expired("ru", "translator:ru"),
                Tokens.idToken("ru", "translator:ru"),
                Tokens.signedByStranger("ru", "translator:ru"),
                Tokens.wrongIssuer("ru", "translator:ru"),
                Tokens.wrongAudience("ru", "translator:ru"),
                Tokens.unsigned("ru", "translator:ru"),
                Tokens.confused("ru", "translator:ru"));
        assertThat(forged)
                .allSatisfy(token -> assertThat(new Api(port, token, http)
                                .get("/api/translations")
                                .status())
                        .isEqualTo(401));
    }

    @Test
    void aSlugThatIsNoneIsRefused() {
        Releases article = Releases.of("ru");
        log.append(article.release(1, "Water", "It is open."));
        String id = awaitId(ru, article.articleId(), 1);
        List.of("../x", "водa", "Upper", "a\u202eb", "s".repeat(300))
                .forEach(slug -> assertThat(reviewer.send(
                                        "PUT", "/api/translations/" + id + "/slug", Map.of("slug", slug), Map.of())
                                .status())
                        .isEqualTo(422));
    }
}
