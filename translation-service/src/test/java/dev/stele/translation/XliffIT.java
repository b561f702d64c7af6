package dev.stele.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.TranslationApproved;
import dev.stele.translation.Api.Answer;
import dev.stele.translation.interchange.OutsideScript;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XliffIT extends ServiceIT {

    private static final String XLIFF = "application/xliff+xml";

    private final Releases article = Releases.of("ru", "tg");

    @ParameterizedTest
    @ValueSource(strings = {"2.1", "1.2"})
    void whatWasExportedTranslatedOutsideAndImportedIsApproved(String version) {
        String id = released("It is <em>open</em> again. Bread costs 3 somoni.", "Tea &amp; water.");
        Answer exported = ru.get(path(id) + "?version=" + version);
        assertThat(exported.status()).isEqualTo(200);
        assertThat(exported.response().headers().firstValue("Content-Type")).hasValue(XLIFF);
        assertThat(exported.response().headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"" + id + ".ru.xlf\"");
        byte[] translated = new OutsideScript(version.equals("1.2"))
                .translate(exported.response().body().getBytes(StandardCharsets.UTF_8));

        long claim = claim(ru, id);
        Answer taken = put(ru, id, claim, new String(translated, StandardCharsets.UTF_8));
        assertThat(taken.status()).as(taken.body().toString()).isEqualTo(200);
        assertThat(taken.body().toString())
                .isEqualTo("{\"segments\":4,\"taken\":4,\"unchanged\":0,\"refused\":[],\"notes\":[]}");
        assertThat(ru.withToken("POST", "/api/translations/" + id + "/submit", claim, null)
                        .status())
                .isEqualTo(200);
        assertThat(approve(reviewer, id).status()).isEqualTo(200);
        TranslationApproved approved = awaitApprovals(article.articleId(), 1).getFirst();
        assertThat(approved.variant().blocks().toString())
                .contains("жж жж <em>жжжж</em> жжжжж. жжжжж жжжжж 3 жжжжжж.", "жжж &amp; жжжжж.");
        assertThat(approved.translator()).isNull();
    }

    @Test
    void whatIsNotTakenIsReportedSegmentBySegment() {
        String id = released("It is <em>open</em>.", "Tea.");
        String file = translated(id);
        log.append(article.release(2, "Water", "It is <em>open</em>.", "Green tea."));
        awaitRevision(ru, article.articleId(), 2);
        long claim = claim(ru, id);
        Answer some = put(ru, id, claim, file);
        assertThat(some.status()).isEqualTo(200);
        assertThat(some.body().path("taken").asInt()).isEqualTo(2);
        assertThat(some.body().path("refused")).singleElement().satisfies(it -> {
            assertThat(it.path("segment").asString()).isEqualTo("s3");
            assertThat(it.path("code").asString()).isEqualTo("source-changed");
            assertThat(it.path("source").asString()).isEqualTo("Green tea.");
            assertThat(it.path("message").asString()).isNotBlank();
        });
        Answer none = put(ru, id, claim, file);
        assertThat(none.status()).isEqualTo(409);
        assertThat(none.problem()).isEqualTo("source-changed");
        assertThat(none.body().path("report").path("unchanged").asInt()).isEqualTo(2);
    }

    @Test
    void aLostPlaceholderIsUnprocessable() {
        String id = released("It is <em>open</em>.");
        long claim = claim(ru, id);
        String file =
                exported(id).replaceFirst("(?s)(<segment id=\"s2\".*?</source>)", "$1<target>Он открыт.</target>");
        Answer answer = put(ru, id, claim, file);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("lost-tag");
        assertThat(answer.body()
                        .path("report")
                        .path("refused")
                        .path(0)
                        .path("segment")
                        .asString())
                .isEqualTo("s2");
        assertUntouched(id);
    }

    @Test
    void filesOfOthersAreRefused() {
        String id = released("It is open.");
        String tajik = awaitId(tg, article.articleId(), 1);
        String file = translated(id);
        long claim = claim(tg, tajik);
        assertThat(put(tg, tajik, claim, file).status()).isEqualTo(403);
        assertThat(put(ru, tajik, claim, file).status()).isEqualTo(404);
        Releases next = Releases.of("ru");
        log.append(next.release(1, "Fire", "It is out."));
        String other = awaitId(ru, next.articleId(), 1);
        Answer answer = put(ru, other, claim(ru, other), file);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("other-translation");
        assertThat(put(ru, id, 7, file).problem()).isEqualTo("stale-claim");
    }

    @ParameterizedTest
    @CsvSource({
        "application/zip, 415, unsupported-media-type",
        "application/json, 415, unsupported-media-type",
        "application/xml, 400, malformed-xliff",
        "application/xliff+xml; charset=UTF-8, 400, malformed-xliff"
    })
    void whatIsNoFileOfTheKindIsRefused(String type, int status, String problem) {
        String id = released("It is open.");
        long claim = claim(ru, id);
        Answer answer =
                ru.send("PUT", path(id), "PK", Map.of("Claim-Token", Long.toString(claim), "Content-Type", type));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.problem()).isEqualTo(problem);
        assertUntouched(id);
    }

    @Test
    void hostileFilesOpenNoConnection() throws IOException {
        String id = released("It is open.");
        long claim = claim(ru, id);
        try (ServerSocket outside = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + outside.getLocalPort() + "/";
            for (String doctype : List.of(
                    "<!DOCTYPE xliff SYSTEM \"" + address + "\">",
                    "<!DOCTYPE xliff [<!ENTITY % x SYSTEM \"" + address + "\"> %x;]>")) {
                Answer answer = put(ru, id, claim, translated(id).replaceFirst("<xliff", doctype + "<xliff"));
                assertThat(answer.status()).isEqualTo(400);
                assertThat(answer.body().toString()).doesNotContain("Exception", "at dev.");
            }
            outside.setSoTimeout(300);
            Assertions.assertThatThrownBy(outside::accept).isInstanceOf(SocketTimeoutException.class);
        }
        assertUntouched(id);
    }

    @Test
    void aFileMayHaveEightMegabytesAndOtherRequestsOne() {
        String id = released("It is open.");
        long claim = claim(ru, id);
        String file = translated(id);
        String space = " ".repeat(1024 * 1024);
        assertThat(put(ru, id, claim, file.replaceFirst("<unit", space.repeat(6) + "<unit"))
                        .status())
                .isEqualTo(200);
        assertThat(put(ru, id, claim, file.replaceFirst("<unit", space.repeat(9) + "<unit"))
                        .status())
                .isEqualTo(413);
        assertThat(ru.post("/api/translations/" + id + "/claim", "\"" + space.repeat(2) + "\"")
                        .status())
                .isEqualTo(413);
    }

    @Test
    void anUnknownVersionIsRefused() {
        String id = released("It is open.");
        assertThat(ru.get(path(id) + "?version=2.0").status()).isEqualTo(400);
        assertThat(ru.get("/api/translations/..xlf").status()).isEqualTo(400);
        assertThat(ru.get(path(id) + "?format=1").status()).isEqualTo(400);
    }

    private void assertUntouched(String id) {
        assertThat(segments(ru, id))
                .allSatisfy(it -> assertThat(it.path("target").asString()).isEmpty());
    }

    private String released(String... paragraphs) {
        log.append(article.release(1, "Water", paragraphs));
        return awaitId(ru, article.articleId(), 1);
    }

    private String exported(String id) {
        return ru.get(path(id)).response().body();
    }

    private String translated(String id) {
        byte[] file = exported(id).getBytes(StandardCharsets.UTF_8);
        return new String(new OutsideScript(false).translate(file), StandardCharsets.UTF_8);
    }

    private static Answer put(Api person, String id, long claim, String file) {
        return person.send("PUT", path(id), file, Map.of("Claim-Token", Long.toString(claim), "Content-Type", XLIFF));
    }

    private static String path(String id) {
        return "/api/translations/" + id + ".xlf";
    }
}
