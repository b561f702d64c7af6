package dev.stele.e2e.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.e2e.Shared;
import dev.stele.stack.Part;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Texts of {@code texts.jsonl}, everywhere where a text is taken apart: what is taken and what is refused takes little time. */
@Attack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextsIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String RULES = """
            <srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="yes"/>
            <body><languagerules><languagerule languagerulename="All">
            <rule break="yes"><beforebreak><![CDATA[%s]]></beforebreak><afterbreak><![CDATA[%s]]></afterbreak></rule>
            </languagerule></languagerules>
            <maprules><languagemap languagepattern=".*" languagerulename="All"/></maprules></body></srx>
            """;

    private static final int LONGEST_OF_A_SENTENCE = 9_900;
    private static final int LONGEST_OF_A_QUESTION = 190;

    private final Things things = new Things();
    private int base;

    @BeforeAll
    void prepare() {
        base = Shared.staff().base();
    }

    static Stream<Named<JsonNode>> texts() {
        return Data.named("texts.jsonl");
    }

    private static String text(JsonNode line, int longest) {
        String unit = Data.text(line, "unit");
        String start = Data.text(line, "start");
        String end = Data.text(line, "end");
        int times = Math.max(
                0, Math.min(line.path("times").asInt(0), (longest - start.length() - end.length()) / unit.length()));
        return start + unit.repeat(times) + end;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void costsLittleInArticlesAndTheirLint(JsonNode line) {
        String text = text(line, 200_000);
        Object content = Map.of("headline", "Attacked", "blocks", List.of(Map.of("type", "paragraph", "text", text)));
        RawAnswer saved =
                send(Part.CONTENT, "POST", "/api/articles", "editor", Map.of("sourceLocale", "en", "content", content));
        if (saved.isRefusal()) {
            saved.assertProblem();
            return;
        }
        String article = "/api/articles/" + saved.json().path("id").asString();
        assertThat(send(Part.CONTENT, "GET", article + "/lint", "editor", Map.of())
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void costsLittleWhenItIsCutIntoSentences(JsonNode line) {
        isTakenOrRefused(send(
                Part.TRANSLATION, "POST", "/api/segmentation/en/preview", "chief", Map.of("text", text(line, 9_900))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void costsLittleAsATranslation(JsonNode line) {
        String path = "/api/translations/" + things.task() + "/segments/" + things.segment() + "/check";
        isTakenOrRefused(
                send(Part.TRANSLATION, "POST", path, "ru", Map.of("target", text(line, LONGEST_OF_A_SENTENCE))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void costsLittleAsAQuestion(JsonNode line) {
        String question = URLEncoder.encode(text(line, LONGEST_OF_A_QUESTION), StandardCharsets.UTF_8);
        isTakenOrRefused(send(Part.WEBSITE, "GET", "/en/search?q=" + question, "", Map.of()));
        isTakenOrRefused(send(Part.TRANSLATION, "GET", "/api/memory?from=en&to=ru&q=" + question, "chief", Map.of()));
        isTakenOrRefused(send(Part.TRANSLATION, "GET", "/api/terms?q=" + question, "chief", Map.of()));
        isTakenOrRefused(send(Part.CONTENT, "GET", "/api/articles?q=" + question, "editor", Map.of()));
        isTakenOrRefused(send(Part.CONTENT, "GET", "/api/board?q=" + question, "editor", Map.of()));
    }

    static Stream<String> expressions() {
        return Data.lines("rules.jsonl").stream().map(line -> Data.expanded(line.asString()));
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void rulesThatNeverEndAreStopped(String expression) {
        String rules = RULES.formatted(expression, expression);
        String text = "a".repeat(5_000) + "! " + "xx,".repeat(2_000);
        Object body = Map.of("text", text, "srx", rules);
        isTakenOrRefused(send(Part.TRANSLATION, "POST", "/api/segmentation/en/preview", "chief", body));
    }

    private static void isTakenOrRefused(RawAnswer answer) {
        assertThat(answer.status()).as(answer.toString()).isIn(200, 400, 422, 429);
        assertThat(answer.body()).as(answer.toString()).isNotEmpty();
        if (answer.isRefusal() && !answer.head().contains("Content-Type: text/html")) {
            answer.assertProblem();
        }
    }

    private RawAnswer send(Part part, String method, String path, String as, Object body) {
        List<String> headers = as.isEmpty()
                ? List.of()
                : List.of(
                        "Content-Type: application/json",
                        "Authorization: Bearer " + Shared.staff().tokens().apply(as));
        HostileBody sent = method.equals("GET") ? HostileBody.NONE : HostileBody.of(JSON.writeValueAsBytes(body));
        return new RawRequest(method, path, headers, sent).sendTo(part, base).assertSane();
    }
}
