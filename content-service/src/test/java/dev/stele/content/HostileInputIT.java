package dev.stele.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.content.Client.Reply;
import dev.stele.testkit.Backed;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each is answered with a problem document that tells nothing of the inside, and nothing is stored. */
@Backed
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HostileInputIT {
    @LocalServerPort
    int port;

    Client editor;

    @BeforeEach
    void people() {
        editor = Client.as(port, "editor", "editor");
    }

    static Stream<Arguments> bodies() {
        String paragraph = "\"blocks\":[{\"type\":\"paragraph\",\"text\":\"%s\"}]";
        return Stream.of(
                Arguments.of(400, "{\"sourceLocale\":\"en\",", "broken JSON"),
                Arguments.of(400, article("\"headline\":\"h\"") + "}", "trailing token"),
                Arguments.of(400, article("\"headline\":\"h\",\"headline\":\"i\""), "duplicate key"),
                Arguments.of(400, "[".repeat(1001) + "]".repeat(1001), "depth 1,001"),
                Arguments.of(400, article("\"headline\":" + "1".repeat(1001)), "1,001-digit number"),
                Arguments.of(400, article("\"headline\":\"a\\u0000b\""), "U+0000"),
                Arguments.of(400, article("\"headline\":\"a\\ud800b\""), "lone surrogate"),
                Arguments.of(400, article("\"headline\":\"h\",\"slug\":\"a\\u202eb\""), "bidi override in a slug"),
                Arguments.of(400, article("\"headline\":\"h\",\"slug\":\"мoсквa\""), "mixed-script slug"),
                Arguments.of(400, article("\"headline\":\"h\",\"slug\":\"../x\""), "slug ../x"),
                Arguments.of(400, article("\"headline\":\"h\",\"slug\":\"" + "s".repeat(300) + "\""), "long slug"),
                Arguments.of(400, article("\"headline\":{\"$gt\":\"\"}"), "operator"),
                Arguments.of(400, article("\"headline\":7"), "number for a text"),
                Arguments.of(400, article("\"headline\":\"h\",\"state\":\"ORDERED\""), "extra field in the text"),
                Arguments.of(400, article("\"headline\":\"h\",\"blocks\":[{\"type\":\"script\"}]"), "unknown type"),
                Arguments.of(400, article("\"headline\":\"h\",\"blocks\":[null]"), "null block"),
                Arguments.of(400, article("\"headline\":\"h\",\"blocks\":[{\"text\":\"x\"}]"), "block without type"),
                Arguments.of(
                        400,
                        article("\"headline\":\"h\",\"blocks\":[{\"type\":\"gallery\",\"images\":[null]}]"),
                        "null picture"),
                Arguments.of(
                        400,
                        article("\"headline\":\"h\",\"dateline\":{\"place\":\"x\",\"date\":\"+292278994-01-01\"}"),
                        "year 292278994"),
                Arguments.of(
                        400,
                        article("\"headline\":\"h\",\"dateline\":{\"place\":\"x\",\"date\":\"1066-10-14\"}"),
                        "year 1066"),
                Arguments.of(400, "{\"sourceLocale\":\"en<script>\",\"content\":{\"headline\":\"h\"}}", "locale"),
                Arguments.of(
                        400, "{\"sourceLocale\":\"en\",\"version\":9,\"content\":{\"headline\":\"h\"}}", "version"),
                Arguments.of(
                        400,
                        "{\"sourceLocale\":\"en\",\"createdBy\":\"x\",\"content\":{\"headline\":\"h\"}}",
                        "createdBy"),
                Arguments.of(400, "null", "null"),
                Arguments.of(400, "", "nothing"),
                Arguments.of(422, "{}", "empty"),
                Arguments.of(422, article("\"headline\":\" \""), "blank headline"),
                Arguments.of(422, article("\"headline\":\"h\",\"tags\":[\"../../x\"]"), "tag with slashes"),
                Arguments.of(422, article("\"headline\":\"h\",\"tags\":[\"a;b\"]"), "tag with a semicolon"),
                Arguments.of(422, article("\"headline\":\"h\",\"tags\":[\"..\"]"), "tag of dots"),
                Arguments.of(422, article("\"headline\":\"" + "h".repeat(301) + "\""), "long headline"),
                Arguments.of(
                        422,
                        "{\"sourceLocale\":\"en\",\"targets\":[{\"locale\":\"en\"}],\"content\":{\"headline\":\"h\"}}",
                        "source as target"),
                Arguments.of(
                        422,
                        article("\"headline\":\"h\"," + paragraph.formatted("<img src=x onerror=alert(1)>")),
                        "onerror"),
                Arguments.of(
                        422,
                        article("\"headline\":\"h\",\"hero\":{\"mediaId\":\"0198f3a1-5b10-7c44-9d21-3e8f60aa1c01\"}"),
                        "unknown picture"),
                Arguments.of(
                        422,
                        article("\"headline\":\"h\",\"blocks\":[{\"type\":\"button\",\"label\":\"x\","
                                + "\"href\":\"javascript:alert(1)\"}]"),
                        "javascript button"),
                Arguments.of(
                        422,
                        article("\"headline\":\"h\",\"blocks\":[{\"type\":\"embed\",\"provider\":\"youtube\","
                                + "\"url\":\"https://www.youtube.com@evil.example/\"}]"),
                        "embed of a stranger"),
                Arguments.of(
                        422,
                        article("\"headline\":\"h\",\"blocks\":[{\"type\":\"paragraph\",\"id\":\"a\",\"text\":\"x\"},"
                                + "{\"type\":\"paragraph\",\"id\":\"a\",\"text\":\"y\"}]"),
                        "block id twice"));
    }

    @ParameterizedTest(name = "{2}: {0}")
    @MethodSource("bodies")
    void isRefused(int status, String body, String what) {
        int before = editor.get("/api/articles").json().get("total").asInt();

        assertProblem(editor.post("/api/articles", body), status);

        assertThat(editor.get("/api/articles").json().get("total").asInt()).isEqualTo(before);
    }

    @Test
    void hasLimits() {
        String block = "{\"type\":\"paragraph\",\"text\":\"" + "я".repeat(15_000) + "\"}";
        String large = article("\"headline\":\"h\",\"blocks\":[" + (block + ",").repeat(17) + block + "]");
        assertProblem(editor.post("/api/articles", large), 413);
        assertProblem(editor.post("/api/articles", article("\"headline\":\"" + "h".repeat(20_000_000) + "\"")), 413);
    }

    @Test
    void takesJsonOnly() {
        assertProblem(
                editor.send("POST", "/api/articles", "<article/>", Map.of("Content-Type", "application/xml")), 415);
        assertProblem(
                editor.send(
                        "POST",
                        "/api/articles",
                        new byte[] {31, -117, 8, 0},
                        Map.of("Content-Type", "application/json", "Content-Encoding", "gzip")),
                415);
    }

    @Test
    void answersAddressesThatAreNone() {
        for (String path : List.of("/api/articles/x", "/api/articles/%00", "/api/media/..%2F..%2Fetc")) {
            Reply reply = editor.get(path);
            assertThat(reply.status()).as(path).isIn(400, 403, 404);
            assertThat(reply.text()).doesNotContain("Exception", "\tat ");
        }
        assertProblem(editor.get("/api/articles/00000000-0000-4000-8000-000000000000"), 404);
    }

    @Test
    void keepsTemplatesLiteral() {
        String literal = "${7*7} #{T(java.lang.Runtime)} =cmd|'/C calc'!A0 {{7*7}}";
        Reply created = editor.post("/api/articles", Texts.article(Texts.content(literal)));
        assertThat(created.json().at("/content/headline").asString()).isEqualTo(literal);
    }

    private static void assertProblem(Reply reply, int status) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.response().headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(reply.json().get("type").asString()).startsWith("/problems/");
        assertThat(reply.text()).doesNotContain("Exception", "dev.stele", "trace");
    }

    private static String article(String content) {
        return "{\"sourceLocale\":\"en\",\"content\":{" + content + "}}";
    }
}
