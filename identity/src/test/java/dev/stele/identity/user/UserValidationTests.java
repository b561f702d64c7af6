package dev.stele.identity.user;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.identity.Browser;
import dev.stele.identity.CodeFlow;
import dev.stele.identity.IdentityTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@IdentityTest
class UserValidationTests {

    @LocalServerPort
    int port;

    private Browser browser;
    private String admin;

    @BeforeEach
    void signIn() {
        browser = new Browser(port);
        admin = CodeFlow.token(port, "admin");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                 | 422 | /name     | required
            {"name":"X y","password":"12345678","roles":[]}                    | 422 | /name     | malformed
            {"name":"service","password":"12345678","roles":[]}                | 422 | /name     | malformed
            {"name":"x","password":"short","roles":[]}                         | 422 | /password | length
            {"name":"x","password":"12345678","roles":["editor","owner"]}      | 422 | /roles/1  | unknown-role
            {"name":"x","password":"12345678","roles":["service"]}             | 422 | /roles/0  | unknown-role
            {"name":"x","password":"12345678","roles":["translator:en_GB"]}    | 422 | /roles/0  | unknown-role
            {"name":"x","password":"12345678","roles":[null]}                  | 422 | /roles/0  | unknown-role
            {"name":"x","password":"12345678","roles":[],"suspended":false}    | 400 | /suspended| unknown-field
            {"name":{"$gt":""},"password":"12345678","roles":[]}               | 400 | /name     | wrong-type
            {"name":5,"password":"12345678","roles":[]}                        | 400 | /name     | wrong-type
            {"name":"x","name":"y","password":"12345678","roles":[]}           | 400 | ''        | malformed-json
            {"name":"x"} trailing                                              | 400 | ''        | malformed-json
            {"name":                                                           | 400 | ''        | malformed-json
            """)
    void saysWhichFieldIsWrong(String json, int status, String pointer, String code) {
        HttpResponse<String> answer = browser.api("POST", "/api/users", admin, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonNode first = Browser.json(answer).path("errors").path(0);
        assertThat(first.path("code").asString()).as(answer.body()).isEqualTo(code);
        assertThat(first.path("pointer").asString()).isEqualTo(pointer);
    }

    @Test
    void takesNoFormatBesideJson() {
        HttpResponse<String> answer = browser.api(
                "POST", "/api/users", admin, "application/yaml", "{name: x, password: 12345678, roles: []}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(415);
    }

    @Test
    void readersMayPreferManyLanguages() {
        HttpResponse<String> answer = browser.get("/login", "Accept-Language", "tg,ru,uz,fa,ky,kk,tk,en,de,fr,it,es");
        assertThat(answer.statusCode()).isEqualTo(200);
    }
}
