package dev.stele.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.newsroom.StubService.Answered;
import dev.stele.newsroom.StubService.Asked;
import dev.stele.newsroom.editor.Stubs;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** The services have the words of findings: every screen asks for them in the language that its person reads. */
class FindingsLanguageTests extends ConsoleTest {

    private static final String ARTICLE = "/articles/" + Stubs.ID;
    private static final String CHECK = "/api/translations/t-1/segments/s-1/check";
    private static final String TRANSLATION = "0198f3a2-0c4e-7b1a-8f5d-64d1c7e20b9a";

    @BeforeEach
    void teach() {
        Stubs.article(SERVICES.content());
        SERVICES.content()
                .answers("GET " + Stubs.API + "/lint", asked -> new Answered(200, """
                {"findings": [{"rule": "two-alphabets", "severity": "WARNING", "overridable": false, "pointer": "/headline",
                  "message": "%s"}]}""".formatted(inLanguageOf(asked))));
    }

    @Test
    void inTheEditor() {
        assertThat(as("editor").in("ru").script().get(ARTICLE + "/findings").body())
                .contains("Буквы двух алфавитов.");
        assertThat(as("editor").script().get(ARTICLE + "/findings").body()).contains("Letters of two alphabets.");
        assertThat(as("editor")
                        .script()
                        .header("Accept-Language", "ru-RU,ru;q=0.9,en;q=0.8")
                        .get(ARTICLE + "/findings")
                        .body())
                .contains("Буквы двух алфавитов.");
    }

    @Test
    void onTheTranslatorsDesk() {
        String check = CHECK.replace("t-1", TRANSLATION);
        SERVICES.translation().answers("POST " + check, asked -> new Answered(200, """
                {"findings": [{"code": "two-alphabets", "severity": "WARNING", "message": "%s"}]}""".formatted(inLanguageOf(asked))));

        Page checked = as("translator:ru")
                .in("ru")
                .script()
                .send(
                        HttpMethod.POST,
                        "/desk/" + TRANSLATION + "/segments/s-1/check",
                        MediaType.APPLICATION_JSON,
                        "{\"target\": \"x\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(checked.body()).contains("Буквы двух алфавитов.");
    }

    private static String inLanguageOf(Asked asked) {
        return asked.header("Accept-Language").equals("ru") ? "Буквы двух алфавитов." : "Letters of two alphabets.";
    }
}
