package dev.stele.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.UpdateType;
import dev.stele.translation.Api.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class TermIT extends ServiceIT {

    private static final String CSV = "text/csv";
    private static final String TBX = "application/x-tbx+xml";

    private final String id = "it-" + UUID.randomUUID();
    /** A word that no other test uses. */
    private final String word = "zorv" + lettersOnly(id.substring(3, 11));

    /** As many words as there are numbers: two of the tests must not have the same. */
    private static String lettersOnly(String hexadecimal) {
        return hexadecimal
                .chars()
                .map(c -> Character.isDigit(c) ? 'g' + c - '0' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void aConceptIsKeptShownChangedAndForgotten() {
        Answer created = chief.post("/api/terms", concept("en", word, "ru", "зорв"));
        assertThat(created.status()).isEqualTo(201);
        String at = created.response().headers().firstValue("Location").orElseThrow();
        assertThat(etag(created)).isEqualTo("\"1\"");

        Answer read = ru.get(at);
        assertThat(etag(read)).isEqualTo("\"1\"");
        assertThat(read.body().path("terms").path(1).path("status").asString()).isEqualTo("PREFERRED");
        assertThat(read.body().path("createdBy").asString()).isEqualTo("chief");
        assertThat(ru.get("/api/terms?q=" + word.toUpperCase() + "&locale=ru&size=1")
                        .body()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(ru.get("/api/terms?q=" + word + "&locale=tg").body().path("items"))
                .isEmpty();

        assertThat(chief.send("PUT", at, concept("en", word), Map.of()).problem())
                .isEqualTo("version-required");
        assertThat(chief.send("PUT", at, concept("en", word), Map.of("If-Match", "*"))
                        .status())
                .isEqualTo(400);
        assertThat(chief.send("PUT", at, concept("en", word), Map.of("If-Match", "\"9\""))
                        .status())
                .isEqualTo(412);
        Answer changed = reviewer.send("PUT", at, concept("en", word, "ru", "зорва"), Map.of("If-Match", "\"1\""));
        assertThat(etag(changed)).isEqualTo("\"2\"");
        assertThat(changed.body().path("updatedBy").asString()).isEqualTo("reviewer");

        assertThat(chief.send("DELETE", at, null, Map.of()).status()).isEqualTo(428);
        assertThat(chief.send("DELETE", at, null, Map.of("If-Match", "\"1\"")).status())
                .isEqualTo(412);
        assertThat(chief.send("DELETE", at, null, Map.of("If-Match", "\"2\"")).status())
                .isEqualTo(204);
        assertThat(ru.get(at).problem()).isEqualTo("unknown-concept");
    }

    @Test
    void oneOfTwoEditorsWins() throws Exception {
        String at = chief.post("/api/terms", concept("en", word))
                .response()
                .headers()
                .firstValue("Location")
                .orElseThrow();
        CyclicBarrier together = new CyclicBarrier(2);
        try (var people = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> edits = List.of("a", "b").stream()
                    .<Callable<Integer>>map(text -> () -> {
                        together.await();
                        return chief.send("PUT", at, concept("en", word + text), Map.of("If-Match", "\"1\""))
                                .status();
                    })
                    .toList();
            List<Integer> statuses = new ArrayList<>();
            for (var edit : people.invokeAll(edits)) {
                statuses.add(edit.get());
            }
            assertThat(statuses).containsExactlyInAnyOrder(200, 412);
        }
        assertThat(etag(chief.get(at))).isEqualTo("\"2\"");
    }

    @Test
    void filesComeInAndGoOut() {
        String file = "concept,locale,term,status,neverTranslate,section,note\n"
                + id + ",en," + word + ",,,,=1+1\n"
                + id + ",ru,зорв,preferred,,,\n"
                + id + ",ru,=cmd,forbidden,,,\n"
                + id + ",q,зорв,preferred,,,\n";
        Answer first = file(chief, CSV, file);
        assertThat(first.status()).as(first.body().toString()).isEqualTo(200);
        assertThat(first.body().path("created").asInt()).isEqualTo(1);
        assertThat(first.body().path("failures").toString())
                .contains("{\"row\":5,\"concept\":\"" + id + "\",\"code\":\"not-a-locale\"");
        assertThat(file(chief, CSV, file).body().path("unchanged").asInt()).isEqualTo(1);

        assertThat(accepted(CSV)).isEqualTo(ru.get("/api/terms.csv").response().body());
        assertThat(accepted(CSV))
                .startsWith("concept,locale,term,status,neverTranslate,section,note,")
                .contains(id + ",ru,'=cmd,forbidden,false,,'=1+1,");
        assertThat(accepted("*/*")).startsWith("{\"items\"");
        String tbx = ru.get("/api/terms.tbx").response().body();
        assertThat(accepted(TBX)).isEqualTo(tbx).contains("<term>=cmd</term>", "id=\"c." + id);
        Answer again = file(chief, TBX, tbx);
        assertThat(again.body().path("failed").asInt())
                .as(again.body().toString())
                .isZero();
        assertThat(again.body().path("created").asInt()
                        + again.body().path("changed").asInt())
                .isZero();

        Answer json = reviewer.send(
                "PUT",
                "/api/terms",
                Map.of(
                        "concepts",
                        List.of(
                                Map.of("id", id, "terms", List.of(Map.of("locale", "tg", "text", "зорв"))),
                                Map.of("id", id + "x", "terms", List.of(Map.of("locale", "fa", "text", "z"))))),
                Map.of());
        assertThat(json.body().path("changed").asInt()).isEqualTo(1);
        assertThat(json.body().path("failures").findValuesAsString("code")).containsExactly("forbidden");
        assertThat(chief.get("/api/terms/" + id).body().path("terms")).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"terms\":[{\"locale\":\"en\",\"text\":\"W\"}],\"version\":7} | 400",
                "{\"terms\":[{\"locale\":\"en\",\"text\":\"W\"}],\"createdBy\":\"x\"} | 400",
                "{\"terms\":[{\"locale\":\"en\",\"locale\":\"ru\",\"text\":\"W\"}]} | 400",
                "{\"terms\":[{\"locale\":\"en\",\"text\":\"W\"}]} {} | 400",
                "{\"terms\":[{\"locale\":\"en<script>\",\"text\":\"W\"}]} | 400",
                "{\"terms\":[{\"locale\":\"en\",\"text\":{\"$gt\":\"\"}}]} | 400",
                "{\"terms\":[{\"locale\":\"en\",\"text\":7}]} | 400",
                "{\"terms\":[{\"locale\":\"en\",\"text\":\"W\",\"status\":\"GOOD\"}]} | 400",
                "{\"terms\":[{\"locale\":\"en\"}]} | 400",
                "{\"terms\":[null]} | 400",
                "{\"terms\":[]} | 400",
                "{} | 400",
                "[] | 400",
                "{\"terms\":[{\"locale\":\"en\",\"text\":\"W\\u0000\"}]} | 422",
                "{\"terms\":[{\"locale\":\"en\",\"text\":\"W\\ud800\"}]} | 422",
                "{\"terms\":[{\"locale\":\"en\",\"text\":\"W\\u202e\"}]} | 422",
                "{\"terms\":[{\"locale\":\"en\",\"text\":\"W\"},{\"locale\":\"en\",\"text\":\"W\"}]} | 422",
                "{\"terms\":[{\"locale\":\"en\",\"text\":\"W\"}],\"section\":\"../x\"} | 422"
            })
    void whatIsNoConceptIsNotStored(String body, int status) {
        Answer answer = chief.post("/api/terms", body.replace("W", word));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.response().headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body().path("errors").isEmpty()).isFalse();
        assertThat(ru.get("/api/terms?q=" + word).body().path("total").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/csv | concept,locale,term,evil | 400",
                "text/csv | concept,locale,term%N%ID,en,\"W | 400",
                "application/x-tbx+xml | <!DOCTYPE tbx [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><tbx>&x;</tbx> | 400",
                "application/x-tbx+xml | <html/> | 400",
                "application/json | {\"concepts\":[{\"id\":\"ID\",\"created\":1}]} | 400",
                "application/json | {\"concepts\":[null]} | 400",
                "application/json | {} | 400",
                "application/xml | <tbx/> | 415",
                "application/yaml | concepts: [] | 415",
                "text/plain | concept,locale,term | 415"
            })
    void aFileThatIsNoneIsRefused(String type, String body, int status) {
        Answer answer =
                file(chief, type, body.replace("%N", "\n").replace("%ID", id).replace("W", word));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.response().headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(chief.get("/api/terms/" + id).status()).isEqualTo(404);
    }

    @Test
    void whoMayChangeNoTermsSendsNoFile() {
        assertThat(file(ru, CSV, "no table").status()).isEqualTo(403);
        assertThat(file(ru, "application/json", "{").status()).isEqualTo(403);
        assertThat(file(reviewer, CSV, "no table").status()).isEqualTo(400);
    }

    @Test
    void aFileWithMoreThanThereIsRoomForIsRefused() {
        assertThat(errors(file(chief, CSV, "concept,locale,term\n" + "a\n".repeat(1_000_000))))
                .containsExactly("too-many");
        assertThat(errors(file(chief, TBX, "<tbx>" + "<termEntry/>".repeat(1_000_000) + "</tbx>")))
                .containsExactly("too-many");
        String items = "{},".repeat(5_000_000) + "{}";
        assertThat(errors(file(chief, "application/json", "{\"concepts\":[" + items + "]}")))
                .containsExactly("too-many");
        String concept = "{\"id\":\"" + id + "\",\"terms\":[" + items + "]}";
        assertThat(errors(file(chief, "application/json", "{\"concepts\":[" + concept + "]}")))
                .containsExactly("too-many");
        assertThat(errors(file(chief, "application/json", "{\"concepts\":[" + "null,".repeat(40_000) + "null]}")))
                .as("only so many as somebody reads")
                .hasSize(100)
                .containsOnly("required");
        assertThat(chief.get("/api/terms/" + id).status()).isEqualTo(404);
    }

    private static List<String> errors(Answer answer) {
        return answer.body().path("errors").findValuesAsString("code");
    }

    @ParameterizedTest
    @ValueSource(strings = {CSV, TBX, "application/json"})
    void aFileThatIsTooLargeIsRefused(String type) {
        assertThat(file(chief, type, "x".repeat(20_000_000)).status()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"size=0", "size=101", "page=-1", "locale=x!", "sort=a", "q=a&q=b", "section=", "locale[$ne]=en"})
    void aFilterThatIsNoneIsRefused(String query) {
        Answer answer = ru.get(
                "/api/terms?" + query.replace("[", "%5B").replace("]", "%5D").replace("$", "%24"));
        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void aSearchIsForLiteralWords() {
        chief.post("/api/terms", concept("en", word + " (.*)"));
        assertThat(ru.get("/api/terms?q=" + word + "+(.*").body().path("total").asInt())
                .isEqualTo(1);
        assertThat(ru.get("/api/terms?q=" + word + ".*").body().path("total").asInt())
                .isZero();
    }

    @Test
    void termsStandBesideTheirSentenceAndHoldItsTarget() {
        Releases article = Releases.of("ru");
        ArticleContent plain = Releases.content("A " + word, "The <em>" + word + "s</em> came.");
        log.append(article.release(1, UpdateType.MAJOR, inSection(plain, "rights")));
        String task = awaitId(ru, article.articleId(), 1);
        assertThat(hits(task, 1)).isEmpty();
        String banned = "зорвин" + Cyrillic.of(word.substring(4)) + "т";
        file(
                chief,
                CSV,
                "concept,locale,term,status,section,note\n"
                        + id + ",en," + word + ",,rights,Say it\n" + id + ",ru,зорв,,,\n"
                        + id + ",ru," + banned + ",forbidden,,\n"
                        + id + "-s,en," + word + ",,sport,\n");

        await().untilAsserted(() -> assertThat(hits(task, 1)).hasSize(1));
        JsonNode hit = hits(task, 1).path(0);
        assertThat(hit.toString())
                .isEqualTo("{\"conceptId\":\"" + id + "\",\"term\":\"" + word + "\",\"start\":8,\"end\":"
                        + (9 + word.length()) + ",\"neverTranslate\":false,\"note\":\"Say it\",\"translations\":["
                        + "{\"text\":\"зорв\",\"status\":\"PREFERRED\"},{\"text\":\"" + banned
                        + "\",\"status\":\"FORBIDDEN\"}]}");

        long claim = claim(ru, task);
        write(ru, task, claim, segments(ru, task).get(0), "Зорвы");
        write(ru, task, claim, segments(ru, task).get(1), "Пришли <em>" + banned + "ы</em>.");
        Answer submitted = ru.withToken("POST", "/api/translations/" + task + "/submit", claim, null);
        assertThat(submitted.status()).isEqualTo(422);
        assertThat(submitted.body().path("findings").findValuesAsString("code")).containsExactly("forbidden-term");
        assertThat(submitted
                        .body()
                        .path("findings")
                        .path(0)
                        .path("place")
                        .path("start")
                        .asInt())
                .isEqualTo(11);

        write(ru, task, claim, segments(ru, task).get(1), "Пришли <em>они</em>.");
        JsonNode findings = segments(ru, task).get(1).path("findings");
        assertThat(findings.findValuesAsString("code")).containsExactly("missing-term");
        assertThat(ru.withToken("POST", "/api/translations/" + task + "/submit", claim, null)
                        .status())
                .isEqualTo(200);
    }

    private JsonNode hits(String task, int segment) {
        return segments(ru, task).get(segment).path("termHits");
    }

    private String accepted(String type) {
        return ru.send("GET", "/api/terms", null, Map.of("Accept", type))
                .response()
                .body();
    }

    private static Answer file(Api person, String type, String body) {
        return person.send("PUT", "/api/terms", body, Map.of("Content-Type", type));
    }

    private static String etag(Answer answer) {
        return answer.response().headers().firstValue("ETag").orElse("");
    }

    private static Map<String, Object> concept(String... localesAndTexts) {
        List<Map<String, String>> terms = new ArrayList<>();
        for (int i = 0; i < localesAndTexts.length; i += 2) {
            terms.add(Map.of("locale", localesAndTexts[i], "text", localesAndTexts[i + 1]));
        }
        return Map.of("terms", terms);
    }

    private static ArticleContent inSection(ArticleContent it, String section) {
        return new ArticleContent(
                it.headline(),
                it.slug(),
                it.lead(),
                it.dateline(),
                it.byline(),
                section,
                it.tags(),
                it.hero(),
                it.blocks(),
                it.legal());
    }
}
