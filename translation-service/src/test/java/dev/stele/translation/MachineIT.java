package dev.stele.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stele.translation.Api.Answer;
import dev.stele.translation.machine.DraftRuns;
import dev.stele.translation.machine.Progress;
import dev.stele.translation.machine.Usage;
import dev.stele.translation.machine.provider.StubVendor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service with a provider that is a server of the test's own. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "stele.translation.machine.deepl.key=" + MachineIT.KEY,
            "stele.translation.machine.deepl.time-out=2s",
            "stele.translation.machine.patience.attempts=2",
            "stele.translation.machine.patience.first-pause=100ms",
            "stele.translation.machine.patience.longest-pause=1s",
            "logging.level.dev.stele=TRACE",
            "logging.level.org.springframework.boot.context.properties=TRACE",
            "logging.level.jdk.httpclient=TRACE"
        })
class MachineIT extends ServiceIT {

    static final String KEY = "k-3f9c-very-secret:fx";

    private static final StubVendor DEEPL = new StubVendor();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Releases article = Releases.of("ru");

    @Autowired
    private Usage usage;

    @Autowired
    private DraftRuns runs;

    @DynamicPropertySource
    static void vendor(DynamicPropertyRegistry properties) {
        properties.add("stele.translation.machine.deepl.url", () -> DEEPL.uri().toString());
    }

    @BeforeEach
    void translateEverything() {
        await().until(() -> ru.get("/api/machine")
                .body()
                .path("providers")
                .path(0)
                .path("closedUntil")
                .isMissingNode());
        DEEPL.answering(asked -> {
            List<Map<String, String>> translations = asked.body()
                    .path("text")
                    .valueStream()
                    .map(text -> Map.of("text", Cyrillic.of(text.asString())))
                    .toList();
            return new StubVendor.Answer(200, JSON.writeValueAsString(Map.of("translations", translations)), Map.of());
        });
    }

    @AfterEach
    void noKeyIsInTheLog(CapturedOutput output) {
        assertThat(output.getAll()).doesNotContain(KEY);
    }

    @AfterAll
    static void close() {
        DEEPL.close();
    }

    @Test
    void aReleaseIsDraftedAndEachDraftWaitsForAPerson() {
        log.append(article.release(1, "Well reopens", "It gives <em>40</em> litres. The school drew first."));
        String id = awaitId(ru, article.articleId(), 1);
        awaitDrafts(id, "DONE");
        assertThat(segments(ru, id)).hasSize(3).allSatisfy(it -> {
            assertThat(it.path("state").asString()).isEqualTo("PROPOSED");
            assertThat(it.path("origin").asString()).isEqualTo("MACHINE");
            assertThat(it.path("provider").asString()).isEqualTo("deepl");
            assertThat(it.path("target").asString())
                    .isEqualTo(Cyrillic.of(it.path("source").asString()));
        });
        long claim = claim(ru, id);
        Answer early = ru.withToken("POST", "/api/translations/" + id + "/submit", claim, null);
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.body().path("findings").findValuesAsString("code"))
                .containsOnly("unconfirmed")
                .hasSize(3);

        for (JsonNode segment : segments(ru, id)) {
            assertThat(confirm(id, claim, segment).status()).isEqualTo(200);
        }
        assertThat(ru.withToken("POST", "/api/translations/" + id + "/submit", claim, null)
                        .status())
                .isEqualTo(200);
        assertThat(approve(reviewer, id).status()).isEqualTo(200);
        assertThat(segments(ru, id)).allSatisfy(it -> {
            assertThat(it.path("by").asString()).isEqualTo("ru");
            assertThat(it.path("origin").asString()).isEqualTo("MACHINE");
        });
        Answer late = ru.post("/api/translations/" + id + "/drafts", null);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.problem()).isEqualTo("wrong-state");
    }

    @Test
    void humanTextStaysWhateverIsAskedForAndReleased() {
        DEEPL.answering(asked -> new StubVendor.Answer(500, "", Map.of()));
        log.append(article.release(1, "Roads are mended", "They are 40 miles long. Nobody was hurt."));
        String id = awaitId(ru, article.articleId(), 1);
        awaitDrafts(id, "FAILED");
        long claim = claim(ru, id);
        JsonNode written = segments(ru, id).get(1);
        write(ru, id, claim, written, "Их длина 40 миль.");
        translateEverything();
        assertThat(reviewer.post("/api/translations/" + id + "/drafts", null).status())
                .isEqualTo(202);
        assertThat(awaitDrafts(id, "DONE").path("drafted").asInt()).isEqualTo(2);
        assertThat(targetOf(id, 1)).isEqualTo("Их длина 40 миль.");

        log.append(article.release(2, "Roads are mended", "They are 50 miles long. Nobody was hurt."));
        awaitRevision(ru, article.articleId(), 2);
        assertThat(ru.post("/api/translations/" + id + "/drafts", null).status())
                .isIn(202, 409);
        awaitDrafts(id, "DONE");
        assertThat(targetOf(id, 1)).isEqualTo("Их длина 40 миль.");
        assertThat(segments(ru, id).get(1).path("state").asString()).isEqualTo("NEEDS_TRANSLATION");
    }

    @Test
    void aWrongKeyIsToldWithoutTheKey() {
        DEEPL.answering(asked -> new StubVendor.Answer(403, "{\"message\":\"Invalid key " + KEY + "\"}", Map.of()));
        log.append(article.release(1, "Bread is cheap", "It costs three."));
        String id = awaitId(ru, article.articleId(), 1);
        JsonNode progress = awaitDrafts(id, "FAILED");
        assertThat(progress.path("failed").asInt()).isEqualTo(2);
        assertThat(progress.path("problem").path("code").asString()).isEqualTo("rejected");
        assertThat(progress.toString()).doesNotContain(KEY);
        assertThat(segments(ru, id))
                .allSatisfy(it -> assertThat(it.path("target").asString()).isEmpty());
    }

    @Test
    void aProviderThatHangsHoldsNobodyUp() {
        DEEPL.answering(asked -> {
            await().pollDelay(Duration.ofSeconds(5)).until(() -> true);
            return new StubVendor.Answer(500, "", Map.of());
        });
        log.append(article.release(1, "Trains are late", "Nobody knows why."));
        String id = awaitId(ru, article.articleId(), 1);
        await().until(() -> drafts(id).path("state").asString().equals("RUNNING"));
        translate(ru, id);
        assertThat(drafts(id).path("state").asString()).isEqualTo("RUNNING");
        assertThat(awaitDrafts(id, "FAILED").path("problem").path("code").asString())
                .isEqualTo("timed-out");
    }

    @Test
    void providersAreListedWithWhatTheyCanAndWhatIsLeft() {
        Answer listed = ru.get("/api/machine?from=en&to=ru");
        JsonNode deepl = listed.body().path("providers").path(0);
        assertThat(listed.body().path("needsPerson").asBoolean()).isFalse();
        assertThat(deepl.path("name").asString()).isEqualTo("deepl");
        assertThat(deepl.path("pair").path("tags").asBoolean()).isTrue();
        assertThat(deepl.path("quota").path("left").asLong())
                .isEqualTo(500_000 - deepl.path("quota").path("spent").asLong());
        assertThat(listed.body().toString()).doesNotContain(KEY);
        JsonNode tajik = ru.get("/api/machine?from=en&to=tg").body();
        assertThat(tajik.path("providers").path(0).path("pair").path("tags").asBoolean())
                .isFalse();
        assertThat(ru.get("/api/machine?from=en&to=uz-Cyrl")
                        .body()
                        .path("needsPerson")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aPairThatNoProviderCanNeedsAPerson() {
        Api uz = Api.as(port, "uz", "translator:uz-Cyrl");
        Releases other = Releases.of("uz-Cyrl");
        log.append(other.release(1, "Well reopens", "It is open."));
        String id = awaitId(uz, other.articleId(), 1);
        Answer answer = uz.post("/api/translations/" + id + "/drafts", null);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("no-machine");
        assertThat(uz.get("/api/translations/" + id + "/drafts")
                        .body()
                        .path("state")
                        .asString())
                .isEqualTo("NONE");
    }

    @Test
    void allInstancesTogetherKeepTheDaysLimit() throws Exception {
        LocalDate day = LocalDate.of(2026, 9, 24);
        assertThat(atOnce(50, () -> usage.spend("some", day, 10, 105))).isEqualTo(10);
        assertThat(usage.spent("some", day)).isEqualTo(100);
        assertThat(usage.spend("some", day, 5, 105)).isTrue();
        assertThat(usage.spend("some", day.plusDays(1), 106, 105)).isFalse();
        assertThat(atOnce(50, () -> usage.spend("some", day.plusDays(1), 10, 105)))
                .isEqualTo(10);
        assertThat(usage.spend("some", day, 1, 105))
                .as("a clock that is behind")
                .isFalse();
    }

    @Test
    void oneOfManyInstancesTakesAnOrder() throws Exception {
        UUID id = UUID.randomUUID();
        Instant now = Instant.parse("2026-09-24T12:00:00Z");
        Progress order = new Progress(id, Progress.State.QUEUED, 0, 0, 0, "deepl", null, now);
        assertThat(atOnce(20, () -> runs.begin(order, now.minusSeconds(60)))).isEqualTo(1);
        assertThat(runs.begin(order, now.plusSeconds(60)))
                .as("the first was lost")
                .isTrue();
        Progress failed = new Progress(
                id, Progress.State.FAILED, 3, 1, 2, "deepl", new Progress.Trouble("timed-out", "Late."), now);
        runs.save(failed);
        assertThat(runs.find(id)).hasValue(failed);
        assertThat(runs.begin(order, now.minusSeconds(60))).isTrue();
    }

    private static long atOnce(int times, Callable<Boolean> step) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> done = IntStream.range(0, times)
                    .mapToObj(any -> threads.submit(step))
                    .toList();
            long won = 0;
            for (Future<Boolean> it : done) {
                won += it.get() ? 1 : 0;
            }
            return won;
        }
    }

    private Answer confirm(String id, long claim, JsonNode segment) {
        return ru.withToken(
                "PUT",
                "/api/translations/" + id + "/segments/" + segment.path("id").asString(),
                claim,
                Map.of(
                        "target",
                        segment.path("target").asString(),
                        "sourceHash",
                        segment.path("sourceHash").asString(),
                        "origin",
                        "MACHINE",
                        "confirmed",
                        true));
    }

    private JsonNode awaitDrafts(String id, String state) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(drafts(id).path("state").asString()).isEqualTo(state));
        return drafts(id);
    }

    private JsonNode drafts(String id) {
        return ru.get("/api/translations/" + id + "/drafts").body();
    }

    private String targetOf(String id, int segment) {
        return segments(ru, id).get(segment).path("target").asString();
    }
}
