package dev.stele.newsroom.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.newsroom.ConsoleTest;
import dev.stele.newsroom.Page;
import dev.stele.newsroom.StubService.Asked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The addresses of an article in all its languages. */
class SlugsTests extends ConsoleTest {

    private static final String PATH = "/articles/" + Stubs.ID + "/slugs";
    private static final String CHOICE = "PUT /api/translations/t-ru/slug";
    private static final JsonMapper MAPPER = new JsonMapper();

    @BeforeEach
    void teach() {
        Stubs.article(SERVICES.content());
        Stubs.slugs(SERVICES.content(), SERVICES.translation());
    }

    @Test
    void showsWhereReadersFindEachLanguage() {
        Page page = as("chief").get(PATH);

        assertThat(page.text("#en")).contains("Readers will find it at", "/en/news/heavy-rain-closes-the-road");
        assertThat(page.first("#ru a").attr("href")).endsWith("/ru/news/liven");
        assertThat(page.text("#ru"))
                .contains(
                        "From the next approval of this translation on (a reviewer can open it again for that):",
                        "/ru/news/sil-nyy-liven");
        assertThat(page.text("#tg")).contains("once the article is released");
        assertThat(page.has("#tg form")).isFalse();
        assertThat(page.text("#ru label")).isEqualTo("The address after /ru/news/");
    }

    @Test
    void offersAnEditorTheAddressOfTheOriginalAlone() {
        Page page = as("editor").in("ru").get(PATH);

        assertThat(page.has("#en form")).isTrue();
        assertThat(page.has("#ru form")).isFalse();
        assertThat(page.text(".page")).contains("Адреса на других языках выбирает выпускающий редактор.");
    }

    @Test
    void choosesTheAddressOfATranslationInPlaceOfTheOneThatWasRead() {
        SERVICES.translation().answers(CHOICE, "{}");

        Page saved = as("chief").post(PATH + "/ru", "slug", " liven-na-severe ", "read", "sil-nyy-liven");

        assertThat(saved.header("Location")).isEqualTo(PATH + "?saved=ru");
        assertThat(MAPPER.readTree(SERVICES.translation().last(CHOICE).body())).isEqualTo(MAPPER.readTree("""
                {"slug": "liven-na-severe", "replaces": "sil-nyy-liven"}"""));
        assertThat(as("chief").get(PATH + "?saved=ru").text("[role=status]")).isEqualTo("Saved: Russian.");
    }

    @Test
    void saysBesideTheFieldThatSomebodyElseChoseMeanwhile() {
        SERVICES.translation().refuses(CHOICE, 409, "slug-changed", "Somebody has chosen another.");

        Page refused = as("chief").in("ru").post(PATH + "/ru", "slug", "moy-liven", "read", "liven");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.first("#ru input[name=slug]").val()).isEqualTo("moy-liven");
        assertThat(refused.first("#ru input[name=slug]").attr("aria-invalid")).isEqualTo("true");
        assertThat(refused.text("#ru .fault")).startsWith("Тем временем адрес или текст изменил кто-то другой.");
        assertThat(refused.first("#ru input[name=read]").val()).isEqualTo("sil-nyy-liven");
        assertThat(refused.has("#en .fault")).isFalse();
    }

    @Test
    void saysBesideTheFieldWhatIsNoAddressOrIsTaken() {
        SERVICES.translation().refuses(CHOICE, 409, "slug-taken", "Another article has it.");
        assertThat(as("chief").post(PATH + "/ru", "slug", "x", "read", "").text("#ru .fault"))
                .isEqualTo("Another article has this address already. Write another one.");

        SERVICES.translation().refuses(CHOICE, 422, "invalid-request", "Not acceptable.", """
                "errors": [{"pointer": "/slug", "code": "not-a-slug", "message": "Strange."}]""");
        assertThat(as("chief")
                        .in("ru")
                        .post(PATH + "/ru", "slug", "Я", "read", "")
                        .text("#ru .fault"))
                .startsWith("Только строчные буквы и цифры одного алфавита");
    }

    @Test
    void putsTheAddressOfTheOriginalIntoTheTextThatWasRead() {
        Page saved = as("editor").post(PATH + "/en", "slug", "rain", "etag", "\"6\"");

        assertThat(saved.header("Location")).isEqualTo(PATH + "?saved=en");
        Asked put = SERVICES.content().last("PUT " + Stubs.API + "/content");
        assertThat(put.header("If-Match")).isEqualTo("\"6\"");
        JsonNode text = MAPPER.readTree(put.body());
        assertThat(text.path("slug").asString()).isEqualTo("rain");
        assertThat(text.path("lead").asString()).isEqualTo("Two villages are cut off since Monday.");

        SERVICES.content().refuses("PUT " + Stubs.API + "/content", 412, "stale-article", "Changed.");
        Page stale = as("editor").post(PATH + "/en", "slug", "rain", "etag", "\"6\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text("#en .fault")).startsWith("Somebody else changed this meanwhile.");
        assertThat(stale.first("#en input[name=etag]").val()).isEqualTo("\"7\"");
    }

    @Test
    void passesARefusalOfTheRoleOn() {
        SERVICES.translation().refuses(CHOICE, 403, "forbidden", "Not yours.");

        assertThat(as("editor").post(PATH + "/ru", "slug", "x", "read", "").status())
                .isEqualTo(403);
    }

    @Test
    void standsBesideTheFieldOfTheEditor() {
        assertThat(as("editor").get("/articles/" + Stubs.ID).has("[data-part=slug] a[href='" + PATH + "']"))
                .isTrue();
    }
}
