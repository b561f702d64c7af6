package dev.stele.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.stele.e2e.http.Answer;
import dev.stele.e2e.people.Editor;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the content API answers to those who mean it ill: a status, a problem document, and nothing stored. */
class HostileContentIT {

    private static final String ARTICLE = "{\"sourceLocale\":\"en\",\"content\":%s}";
    private static final String PARAGRAPH =
            "{\"headline\":\"H\",\"blocks\":[{\"id\":\"p\",\"type\":\"paragraph\",\"text\":\"%s\"}]}";

    private static final String LONG = "{\"headline\":\"H\",\"blocks\":[%s]}"
            .formatted(Stream.generate(() -> "{\"type\":\"paragraph\",\"text\":\"%s\"}".formatted("a".repeat(9_000)))
                    .limit(64)
                    .collect(Collectors.joining(",")));

    private final Editor editor = Shared.staff().editor();

    static Stream<Arguments> bodies() {
        return Stream.of(
                arguments("broken JSON", 400, "{\"sourceLocale\":"),
                arguments("trailing token", 400, article("{\"headline\":\"H\",\"blocks\":[]}") + "{}"),
                arguments("duplicate key", 400, article("{\"headline\":\"H\",\"headline\":\"I\",\"blocks\":[]}")),
                arguments("depth 1001", 400, article("[".repeat(1001) + "]".repeat(1001))),
                arguments("1001 digits", 400, "{\"sourceLocale\":" + "9".repeat(1001) + "}"),
                arguments("U+0000", 400, article(PARAGRAPH.formatted("a\\u0000b"))),
                arguments("lone surrogate", 400, article(PARAGRAPH.formatted("a\\ud800b"))),
                arguments("bidi override in a slug", 400, slug("a\\u202eb")),
                arguments("mixed scripts in a slug", 400, slug("p\\u0430ypal")),
                arguments("a way upwards as slug", 400, slug("../x")),
                arguments("a slug of 300", 400, slug("a".repeat(300))),
                arguments("markup as locale", 400, "{\"sourceLocale\":\"en<script>\",\"content\":{}}"),
                arguments("operator as headline", 400, article("{\"headline\":{\"$gt\":\"\"},\"blocks\":[]}")),
                arguments(
                        "a far year",
                        400,
                        article("{\"headline\":\"H\",\"blocks\":[],\"dateline\":"
                                + "{\"place\":\"X\",\"date\":\"+292278994-01-01\"}}")),
                arguments("state", 400, "{\"sourceLocale\":\"en\",\"state\":\"LIVE\",\"content\":{}}"),
                arguments("createdBy", 400, "{\"sourceLocale\":\"en\",\"createdBy\":\"me\",\"content\":{}}"),
                arguments("version in content", 400, article("{\"headline\":\"H\",\"blocks\":[],\"version\":7}")),
                arguments("an article over 512 KiB", 413, article(LONG)),
                arguments("a 20 MB string", 413, article(PARAGRAPH.formatted("a".repeat(20_000_000)))),
                arguments("an event handler", 422, article(PARAGRAPH.formatted("<strong onerror='x()'>a</strong>"))),
                arguments("a script address", 422, article(PARAGRAPH.formatted("<a href='java&#115;cript:x()'>a</a>"))),
                arguments("svg script", 422, article(PARAGRAPH.formatted("<svg><script>x()</script></svg>"))),
                arguments("base", 422, article(PARAGRAPH.formatted("<base href='https://evil.example'>a"))));
    }

    private static String article(String content) {
        return ARTICLE.formatted(content);
    }

    private static String slug(String slug) {
        return article("{\"headline\":\"H\",\"blocks\":[],\"slug\":\"" + slug + "\"}");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bodies")
    void isRefusedWithAProblemAndStoresNothing(String what, int status, String body) {
        int before = total();

        Answer answer =
                editor.api().raw("POST", "/api/articles", "application/json", body.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).as(what).isEqualTo(status);
        assertProblem(answer);
        assertThat(total()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("queries")
    void unknownQueryIsNeverSilentlyDropped(String query) {
        Answer answer = editor.api().get("/api/articles?" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertProblem(answer);
    }

    static Stream<String> queries() {
        return Stream.of("size=1000000000", "size=-1", "colour=red", "sort=%24where", "state=ANY", "page=-1");
    }

    @Test
    void otherFormatsAndCompressedBodiesAreNotTaken() {
        byte[] xml =
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>".getBytes(StandardCharsets.UTF_8);
        assertProblem(editor.api()
                .raw("POST", "/api/articles", "application/xml", xml)
                .expect(415));
        assertProblem(editor.api()
                .raw(
                        "POST",
                        "/api/articles",
                        "application/json",
                        new byte[] {31, -117, 8, 0},
                        "Content-Encoding",
                        "gzip")
                .expect(415, 413));
    }

    @Test
    void changeNeedsTheCurrentVersion() {
        String path = "/api/articles/"
                + editor.write("en", Flow.shortText(Flow.unique("version"))).id() + "/content";
        Map<String, Object> text = Flow.shortText(Flow.unique("other")).toJson();
        assertProblem(editor.api().put(path, text).expect(428));
        assertProblem(editor.api().put(path, text, "If-Match", "\"99\"").expect(412));
    }

    @Test
    void templatesAndFormulasStayText() {
        String slug = Flow.unique("literal");
        String text = "${7*7} #{T(java.lang.Runtime)} =cmd {{7*7}}";
        Flow.published(Flow.shortText(slug).paragraph("p1", text).with("lead", text));
        assertThat(Shared.staff().reader().page("/en/news/" + slug).count(text)).isEqualTo(2);
    }

    private int total() {
        return editor.api()
                .get("/api/articles?size=1")
                .expect(200)
                .json()
                .path("total")
                .asInt();
    }

    static void assertProblem(Answer answer) {
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("type").asString()).startsWith("/problems/");
        assertThat(answer.json().path("status").asInt()).isEqualTo(answer.status());
        assertThat(answer.text()).doesNotContain("\tat ", "Exception", "dev.stele");
    }
}
