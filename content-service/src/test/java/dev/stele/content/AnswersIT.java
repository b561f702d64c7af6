package dev.stele.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.content.Client.Reply;
import dev.stele.testkit.Backed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a person who writes their first client is told. */
@Backed
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class AnswersIT {
    @LocalServerPort
    int port;

    Client editor;
    Client chief;

    @BeforeEach
    void people() {
        editor = Client.as(port, "editor", "editor");
        chief = Client.as(port, "chief", "chief");
    }

    private String path() {
        return "/api/articles/" + editor.post("/api/articles", Texts.article()).id();
    }

    private static List<String> errors(Reply reply) {
        return reply.json()
                .get("errors")
                .valueStream()
                .map(e -> e.get("pointer").asString() + " " + e.get("code").asString())
                .toList();
    }

    @Test
    void translationsAreNotDueInThePast() {
        Reply refused = editor.post(path() + "/release", Map.of("due", "2020-01-01T00:00:00Z"), "If-Match", "\"1\"");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(errors(refused)).containsExactly("/due past");
    }

    @Test
    void releasesWithoutABodyAndSaysWhenNothingChanged() {
        String path = path();
        Reply first = editor.send("POST", path + "/release", null, Map.of("If-Match", "\"1\""));
        Reply second = editor.send("POST", path + "/release", null, Map.of("If-Match", "\"2\""));

        assertThat(first.status()).as(first.text()).isEqualTo(202);
        assertThat(first.json().get("changed").asBoolean()).isTrue();
        assertThat(second.status()).isEqualTo(202);
        assertThat(second.json().get("changed").asBoolean()).isFalse();
        assertThat(second.etag()).isEqualTo("\"2\"");
        assertThat(editor.get(path).json().has("changed")).isFalse();
    }

    @Test
    void aSecondWithdrawalSaysThatNothingChanged() {
        String path = path();
        chief.post(path + "/publish", Map.of("locales", List.of("en")), "If-Match", "\"1\"");
        Reply first = chief.post(path + "/withdraw", Map.of("reason", "Wrong name"));
        Reply second = chief.post(path + "/withdraw", Map.of("reason", "Wrong name"));

        assertThat(first.json().get("changed").asBoolean()).isTrue();
        assertThat(second.status()).isEqualTo(202);
        assertThat(second.json().get("changed").asBoolean()).isFalse();
        assertThat(second.etag()).isEqualTo(first.etag());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"sourceLocale":"en","content":{"headline":"h","blocks":[{"text":"x"}]}} | /content/blocks/0/type | required | paragraph, heading, list
            {"sourceLocale":"en","content":{"headline":"h","blocks":[{"type":"text"}]}} | /content/blocks/0/type | unknown-value | paragraph, heading, list
            {"sourceLocale":"en","content":{"headline":"h","blocks":[{"type":"heading","text":"x"}]}} | /content/blocks/0/level | required | a number
            {"sourceLocale":"en","content":{"headline":"h","blocks":[{"type":"list","items":["x"]}]}} | /content/blocks/0/ordered | required | true or false
            {"sourceLocale":"en","kind":"STORY","content":{"headline":"h"}} | /kind | unknown-value | NEWS, PAGE
            {"sourceLocale":"en","content":{"headline":["h"]}} | /content/headline | wrong-type | does not fit
            """)
    void namesTheFieldAndWhatItMayBe(String body, String pointer, String code, String message) {
        Reply refused = editor.post("/api/articles", body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(errors(refused)).containsExactly(pointer + " " + code);
        assertThat(refused.json().at("/errors/0/message").asString()).contains(message);
    }

    @Test
    void namesAMissingParameter() {
        Reply refused = editor.get(path() + "/revisions/1/diff");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(errors(refused)).containsExactly("/to required");
    }

    @Test
    void everyProblemSaysWhichRequestItIsAbout() {
        Reply nobody = Client.anonymous(port).get("/api/articles?page=1");
        Reply translator = Client.as(port, "ru", "translator:ru").get("/api/articles");
        Reply large = editor.post("/api/articles", "x".repeat(1_100_000));

        assertThat(nobody.status()).isEqualTo(401);
        assertThat(translator.status()).isEqualTo(403);
        assertThat(large.status()).isEqualTo(413);
        assertThat(List.of(nobody, translator, large))
                .allSatisfy(r -> assertThat(r.json().get("instance").asString()).isEqualTo("/api/articles"));
    }

    @Test
    void whatIsNotThereIsNotFoundForWhoeverIsSignedIn() {
        for (String path : List.of("/api/article", "/api/articels/x", "/nothing", "/api")) {
            assertThat(editor.get(path).status()).as(path).isEqualTo(404);
            assertThat(Client.as(port, "ru", "translator:ru").get(path).status())
                    .as(path)
                    .isEqualTo(404);
            assertThat(Client.anonymous(port).get(path).status()).as(path).isEqualTo(401);
        }
        assertThat(editor.put("/api/site", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void aTakenSlugIsPointedAt() {
        String slug = "taken-" + Instant.now().toEpochMilli();
        Map<String, Object> text = Map.of("headline", "Taken", "slug", slug, "blocks", List.of());
        Reply owner = editor.post("/api/articles", Texts.article(text));
        assertThat(owner.status()).isEqualTo(201);
        Reply created = editor.post("/api/articles", Texts.article(text));
        Reply edited = editor.put(path() + "/content", text, "If-Match", "\"1\"");

        assertThat(created.status()).isEqualTo(409);
        assertThat(errors(created)).containsExactly("/content/slug slug-taken");
        assertThat(edited.status()).isEqualTo(409);
        assertThat(errors(edited)).containsExactly("/slug slug-taken");
    }
}
