package dev.stele.identity.user;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.identity.Browser;
import dev.stele.identity.CodeFlow;
import dev.stele.identity.IdentityTest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.stream.IntStream;
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
            {"name":"service","password":"12345678","roles":[]}                | 422 | /name     | reserved
            {"name":"removed-0f1e2d3c","password":"12345678","roles":[]}       | 422 | /name     | reserved
            {"name":"removed-x","password":"12345678","roles":[]}              | 422 | /name     | reserved
            {"name":"machine","password":"12345678","roles":[]}                | 422 | /name     | reserved
            {"name":"system","password":"12345678","roles":[]}                 | 422 | /name     | reserved
            {"name":"importer","password":"12345678","roles":[]}               | 422 | /name     | reserved
            {"name":"stele-newsroom","password":"12345678","roles":[]}         | 422 | /name     | reserved
            {"name":"x","password":"short","roles":[]}                         | 422 | /password | length
            {"name":"x","password":"12345678","roles":["editor","owner"]}      | 422 | /roles/1  | unknown-role
            {"name":"x","password":"12345678","roles":["service"]}             | 422 | /roles/0  | unknown-role
            {"name":"x","password":"12345678","roles":["translator:en_GB"]}    | 422 | /roles/0  | unknown-role
            {"name":"x","password":"12345678","roles":["reviewer:"]}           | 422 | /roles/0  | unknown-role
            {"name":"x","password":"12345678","roles":["reviewer:x-private"]}  | 422 | /roles/0  | unknown-role
            {"name":"x","password":"12345678","roles":["reviewer:ru-u-nu-latn"]}| 422 | /roles/0  | unknown-role
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
    void takesNoLongerLanguageTagThanServicesDo() {
        // 35 characters, as many as BCP 47 asks programs to take, and 36.
        String longest = "de-Latn-DE-abcde-fghij-klmno-pqrstu";
        String name = "tagged-" + Long.toString(System.nanoTime(), 36);
        assertThat(admit(name, "translator:" + longest).statusCode()).isEqualTo(201);
        assertThat(admit(name + "x", "translator:" + longest + "v").statusCode())
                .isEqualTo(422);
    }

    @Test
    void takesABoundedNumberOfRoles() {
        String[] most = IntStream.range(0, 100)
                .mapToObj(i -> "translator:" + (char) ('a' + i / 26) + (char) ('a' + i % 26))
                .toArray(String[]::new);
        String name = "polyglot-" + Long.toString(System.nanoTime(), 36);
        assertThat(admit(name, most).statusCode()).isEqualTo(201);

        String[] more = Arrays.copyOf(most, most.length + 1);
        more[most.length] = "editor";
        HttpResponse<String> refused = admit(name + "x", more);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(Browser.json(refused).path("errors"))
                .singleElement()
                .satisfies(error -> assertThat(error.path("code").asString()).isEqualTo("count"));
        assertThat(browser.api(
                                "PATCH",
                                "/api/users/" + name,
                                admin,
                                "{\"roles\":[\"" + String.join("\",\"", more) + "\"]}")
                        .statusCode())
                .isEqualTo(422);
    }

    private HttpResponse<String> admit(String name, String... roles) {
        String json = "{\"name\":\"%s\",\"password\":\"12345678\",\"roles\":[\"%s\"]}"
                .formatted(name, String.join("\",\"", roles));
        return browser.api("POST", "/api/users", admin, json);
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
