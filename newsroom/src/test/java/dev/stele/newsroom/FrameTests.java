package dev.stele.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every page has, by who looks at it. */
class FrameTests extends ConsoleTest {

    static Stream<Arguments> tabsByRole() {
        return Stream.of(
                Arguments.of("editor", List.of("/board")),
                Arguments.of("chief", List.of("/board", "/review", "/front", "/site")),
                Arguments.of("translator:ru", List.of("/desk")),
                Arguments.of("reviewer:tg", List.of("/review")),
                Arguments.of("admin", List.of("/admin")));
    }

    @ParameterizedTest
    @MethodSource("tabsByRole")
    void showsTheTabsOfTheRoleAndEntersByTheFirst(String role, List<String> paths) {
        Page page = as(role).get("/nowhere");

        assertThat(page.html().select(".tabs a").eachAttr("href")).isEqualTo(paths);
        Page entrance = as(role).get("/");
        assertThat(entrance.status()).isEqualTo(303);
        assertThat(entrance.header("Location")).isEqualTo(paths.getFirst());
    }

    @Test
    void framesAPageForSomebodyWithoutARole() {
        Page page = as().get("/");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("h1")).isEqualTo("No role yet");
        assertThat(page.text(".menu summary")).endsWith("nora");
        assertThat(page.has(".tabs")).isFalse();
    }

    @Test
    void speaksTheRememberedLanguageElseTheBrowsers() {
        assertThat(as().in("ru").get("/").first("html").attr("lang")).isEqualTo("ru");
        assertThat(as().in("xx").get("/").first("html").attr("lang")).isEqualTo("en");
        assertThat(as().header("Accept-Language", "tg, ru;q=0.8, en;q=0.5")
                        .get("/")
                        .text("h1"))
                .isEqualTo("Роль ещё не назначена");
    }

    @Test
    void remembersAChosenLanguageAndLeadsNowhereElse() {
        Page chosen = as().post("/language", "language", "ru", "to", "/board?state=DRAFT");

        assertThat(chosen.status()).isEqualTo(303);
        assertThat(chosen.header("Location")).isEqualTo("/board?state=DRAFT");
        assertThat(chosen.header("Set-Cookie")).contains("stele-language=ru", "HttpOnly", "SameSite=Lax");
        for (String elsewhere :
                List.of("https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:1")) {
            assertThat(as().post("/language", "language", "ru", "to", elsewhere).header("Location"))
                    .as(elsewhere)
                    .isEqualTo("/");
        }
    }

    @Test
    void everyFormThatChangesSomethingCarriesTheToken() {
        for (Element form : as("chief").get("/nowhere").html().select("form[method=post]")) {
            assertThat(form.select("input[name=_csrf]").attr("value"))
                    .as(form.attr("action"))
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles/nonsense",
                "/articles/nonsense/receipt",
                "/articles/nonsense/release",
                "/desk/nonsense",
                "/review/nonsense",
                "/pictures/nonsense"
            })
    void anAddressWithoutAnIdentifierLeadsNowhere(String path) {
        Page page = as("editor", "translator:ru", "reviewer:ru").get(path);

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text("h1")).isEqualTo(as("editor").get("/nowhere").text("h1"));
    }

    @Test
    void pagesRunNothingThatStandsInThem() {
        Page page = as("editor").get("/nowhere");

        assertThat(page.header("Content-Security-Policy"))
                .contains(
                        "default-src 'none'",
                        "script-src 'self' 'sha256-",
                        "style-src 'self';",
                        "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.html().select("script:not([src])").eachAttr("type")).containsExactly("importmap");
        assertThat(page.html().select("[style], style, [onclick]")).isEmpty();
    }
}
