package dev.stele.newsroom.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.newsroom.ConsoleTest;
import dev.stele.newsroom.Page;
import dev.stele.newsroom.StubService.Asked;
import dev.stele.newsroom.Visit;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of an article, and the saving of it with and without scripts. */
class EditorTests extends ConsoleTest {

    private static final String PATH = "/articles/" + Stubs.ID;
    private static final String SAVE = "PUT " + Stubs.API + "/content";

    private static final String READERS = "[data-fresh=readers]";

    @BeforeEach
    void teach() {
        Stubs.article(SERVICES.content());
    }

    @Test
    void showsTheTextInAFormThatNeedsNoScripts() {
        Page page = as("editor").get(PATH);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("textarea[name=headline]")).startsWith("Heavy rain");
        assertThat(page.first("[name=byline]").val()).isEqualTo("Anna Reporter, Boris Writer");
        assertThat(page.first("[name=section] option[selected]").text()).isEqualTo("Society");
        assertThat(page.first("[name='block.b1.text']").val())
                .contains("<strong>closed</strong> at km 42 &amp; beyond");
        assertThat(page.first("[name='block.b3.items']").val())
                .isEqualTo("One <em>bridge</em> is gone\nNobody is hurt");
        assertThat(page.first("[name='block.b4.speaker']").val()).isEqualTo("Mira");
        assertThat(page.first("[name='block.b8.0.alt']").val()).isEqualTo("A boat");
        assertThat(page.first("#editor input[name=version]").val()).isEqualTo("7");
        assertThat(page.has("#editor input[name=_csrf]")).isTrue();
    }

    @Test
    void offersOnlyTheStepsOfTheRole() {
        assertThat(steps("editor"))
                .contains(PATH + "/release", PATH + "/history")
                .doesNotContain(PATH + "/publish");
        assertThat(steps("chief")).contains(PATH + "/publish", PATH + "/release");
    }

    @Test
    void saysHowFarEachLanguageIs() {
        assertThat(as("editor")
                        .in("ru")
                        .get(PATH)
                        .html()
                        .select(".language-states li")
                        .eachText())
                .containsExactly("Английский оригинал Черновик", "Русский На вычитке", "Таджикский В работе, tahmina");
    }

    @Test
    void tellsThatReadersSeeAnOlderText() {
        assertThat(whenLive(3, false, 3).get(PATH).text(READERS)).isEmpty();
        assertThat(whenLive(4, false, 3).get(PATH).text(READERS))
                .isEqualTo(
                        "Readers still see revision 3. Whoever releases this text says whether it is an update, a small change or a correction; they see it once it is published.");
        assertThat(whenLive(4, true, 3).in("ru").get(PATH + "/aside").text(READERS))
                .isEqualTo("Читатели пока видят версию 3. Этот текст ещё не опубликован.");
    }

    @Test
    void namesWhoWroteLastNotWhoPublished() {
        assertThat(whenLive(4, true, 4).get(PATH).text("[data-save-state]"))
                .isEqualTo("Last saved by editor, 26 Sept 2026, 09:01");
    }

    @Test
    void letsWhoDoesNotEditReadOnly() {
        Page page = as("reviewer:ru").get(PATH);

        assertThat(page.has("#editor")).isFalse();
        assertThat(page.text(".reading")).contains("The road is closed at km 42 & beyond.", "We wait for the boats.");
    }

    @Test
    void tellsWhoMayNotReadIt() {
        SERVICES.content().refuses("GET " + Stubs.API, 403, "forbidden", "Not yours.");

        assertThat(as("translator:ru").get(PATH).status()).isEqualTo(403);
    }

    @Test
    void savesAPlainFormOverTheTextThatItWasMadeOf() {
        Page saved = as("editor")
                .post(
                        PATH,
                        "version",
                        "7",
                        "headline",
                        "Rain",
                        "byline",
                        "Anna Reporter,  Vera ",
                        "place",
                        "",
                        "date",
                        "",
                        "block.b1.text",
                        "New words.",
                        "block.b3.items",
                        "One\r\n\r\nTwo",
                        "new.type",
                        "heading",
                        "new.text",
                        "More",
                        "do",
                        "up:b2");

        assertThat(saved.status()).isEqualTo(303);
        Asked put = SERVICES.content().last(SAVE);
        assertThat(put.header("If-Match")).isEqualTo("\"7\"");
        JsonNode text = new JsonMapper().readTree(put.body());
        assertThat(text.path("headline").asString()).isEqualTo("Rain");
        assertThat(text.path("lead").asString()).isEqualTo("Two villages are cut off since Monday.");
        assertThat(text.path("byline").valueStream().map(JsonNode::asString)).containsExactly("Anna Reporter", "Vera");
        assertThat(text.path("dateline").isNull()).isTrue();
        assertThat(text.at("/blocks/0/id").asString()).isEqualTo("b2");
        assertThat(text.at("/blocks/1/text").asString()).isEqualTo("New words.");
        assertThat(text.at("/blocks/2/items").valueStream().map(JsonNode::asString))
                .containsExactly("One", "Two");
        assertThat(text.at("/blocks/9/text").asString()).isEqualTo("More");
    }

    @Test
    void keepsTheTextOfWhoWasSlower() {
        Page stale = as("editor").post(PATH, "version", "6", "headline", "Mine");

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text(".notice.bad")).contains("editor saved this article while you were writing");
        assertThat(stale.text("textarea[name=headline]")).isEqualTo("Mine");
        assertThat(stale.first("#editor input[name=version]").val()).isEqualTo("7");
        assertThat(SERVICES.content().asked()).extracting(Asked::method).doesNotContain("PUT");
    }

    @Test
    void saysWhatIsRefusedAndKeepsIt() {
        SERVICES.content().refuses(SAVE, 422, "invalid-content", "Some fields are not acceptable", """
                        "errors": [{"pointer": "/blocks/1/text", "code": "required", "message": "Empty."},
                         {"pointer": "/headline", "code": "unheard-of", "message": "Strange."}]""");

        Page refused = as("editor").in("ru").post(PATH, "version", "7", "headline", "Mine", "block.b2.text", "");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select(".notice.bad li").eachText())
                .containsExactly(
                        "Некоторые поля принять нельзя", "Блок 2: Это поле нужно заполнить.", "Заголовок: Strange.");
        assertThat(refused.text("textarea[name=headline]")).isEqualTo("Mine");
    }

    @Test
    void savesForScriptsWithTheVersionThatTheyRead() {
        Page saved = savedByScript(as("editor"), "{\"headline\": \"Ҳ\"}");

        assertThat(saved.status()).isEqualTo(200);
        assertThat(new JsonMapper().readTree(saved.body()).path("version").asInt())
                .isEqualTo(8);
        Asked put = SERVICES.content().last(SAVE);
        assertThat(put.header("If-Match")).isEqualTo("\"7\"");
        assertThat(put.header("Authorization")).isEqualTo("Bearer nora-token");
        assertThat(put.body()).isEqualTo("{\"headline\":\"Ҳ\"}");
    }

    @Test
    void tellsScriptsOfRefusalsInThePersonsLanguage() {
        SERVICES.content().refuses(SAVE, 409, "slug-taken", "Taken.", """
                        "errors": [{"pointer": "/slug", "code": "slug-taken", "message": "Taken."}]""");

        Page refused = savedByScript(as("editor").in("ru"), "{}");

        JsonNode problem = new JsonMapper().readTree(refused.body());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(problem.path("title").asString()).isEqualTo("Адрес занят");
        assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo("/slug");
        assertThat(problem.at("/errors/0/message").asString()).contains("у другого материала");
    }

    @Test
    void explainsARefusalThatHasNoWordsOfItsOwnByItsFirstField() {
        SERVICES.content().refuses(SAVE, 400, "malformed-request", "Lower-case letters only.", """
                        "errors": [{"pointer": "/slug", "code": "slug-upper-case", "message": "Lower-case letters only."}]""");

        Page refused = savedByScript(as("editor").in("ru"), "{}");

        assertThat(new JsonMapper().readTree(refused.body()).path("detail").asString())
                .isEqualTo("Только строчные буквы.");
    }

    @Test
    void doesNotNagAboutTranslationsOfAnEmptyArticle() {
        assertThat(rules()).containsExactly("picture-without-alt", "headline-too-long", "required-language-missing");
        SERVICES.content().answers("GET " + Stubs.API + "/lint", """
                {"findings": [{"rule": "no-text", "pointer": "/blocks"}, {"rule": "required-language-missing", "pointer": "/targets/0"},
                 {"rule": "headline-too-long", "pointer": "/headline"}]}""");
        assertThat(rules()).containsExactly("headline-too-long");
    }

    @Test
    void takesNoFormOfAnotherSite() {
        assertThat(as("editor")
                        .postForged(PATH, "version", "7", "headline", "Theirs")
                        .status())
                .isEqualTo(403);
        assertThat(SERVICES.content().asked()).isEmpty();
    }

    /** An editor at the article, of whose original readers see that revision. */
    private Visit whenLive(int revision, boolean released, int seen) {
        Stubs.live(SERVICES.content(), revision, released, seen);
        return as("editor");
    }

    private static Page savedByScript(Visit editor, String content) {
        return editor.script()
                .header("If-Match", "\"7\"")
                .send(
                        HttpMethod.PUT,
                        PATH + "/content",
                        MediaType.APPLICATION_JSON,
                        content.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> steps(String role) {
        return as(role).get(PATH).html().select(".editor-side nav a").eachAttr("href");
    }

    private List<String> rules() {
        Page findings = as("editor").script().get(PATH + "/findings");
        return new JsonMapper()
                .readTree(findings.body())
                .path("findings")
                .valueStream()
                .map(finding -> finding.path("rule").asString())
                .toList();
    }
}
