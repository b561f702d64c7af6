package dev.stele.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stele.contracts.DeskProgress;
import dev.stele.contracts.Topics;
import dev.stele.translation.Api.Answer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;

class ClaimIT extends ServiceIT {

    private static final AtomicReference<Duration> AHEAD = new AtomicReference<>(Duration.ZERO);

    @TestConfiguration
    static class Time {

        @Bean
        @Primary
        Clock adjustableClock() {
            InstantSource ahead =
                    () -> Instant.ofEpochMilli(System.currentTimeMillis()).plus(AHEAD.get());
            return ahead.withZone(ZoneOffset.UTC);
        }
    }

    private final Releases article = Releases.of("ru");

    @Test
    void ofFiftyClaimsAtOnceOneIsGranted() throws InterruptedException {
        String id = released();
        List<Answer> answers;
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Answer>> claims = IntStream.range(0, 50)
                    .<Callable<Answer>>mapToObj(i -> {
                        Api person = Api.as(port, "ru" + i, "translator:ru");
                        return () -> person.post("/api/translations/" + id + "/claim", null);
                    })
                    .toList();
            answers = people.invokeAll(claims).stream().map(ClaimIT::result).toList();
        }
        assertThat(answers.stream().collect(Collectors.groupingBy(Answer::status, Collectors.counting())))
                .containsOnly(java.util.Map.entry(200, 1L), java.util.Map.entry(409, 49L));
        String holder = answers.stream()
                .filter(it -> it.status() == 200)
                .map(it -> it.body().path("holder").asString())
                .findFirst()
                .orElseThrow();
        assertThat(answers)
                .filteredOn(it -> it.status() == 409)
                .allSatisfy(
                        it -> assertThat(it.body().path("holder").asString()).isEqualTo(holder));
    }

    @Test
    void aHolderWhoReturnsLateLosesNothingAndOverwritesNothing() {
        String id = released();
        long stale = claim(ru, id);
        AHEAD.set(AHEAD.get().plusMinutes(31));
        long token = claim(other, id);
        assertThat(token).isGreaterThan(stale);
        JsonNode headline = segments(other, id).getFirst();
        assertThat(write(other, id, token, headline, "Второй").status()).isEqualTo(200);
        Answer late = write(ru, id, stale, headline, "Поздний");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.problem()).isEqualTo("stale-claim");
        assertThat(late.body().path("rejectedTarget").asString()).isEqualTo("Поздний");
        assertThat(segments(other, id).getFirst().path("target").asString()).isEqualTo("Второй");
    }

    @Test
    void aRenewedClaimLastsAndAGivenBackOneDoesNot() {
        String id = released();
        long token = claim(ru, id);
        AHEAD.set(AHEAD.get().plusMinutes(20));
        assertThat(ru.withToken("POST", "/api/translations/" + id + "/renew", token, null)
                        .status())
                .isEqualTo(200);
        AHEAD.set(AHEAD.get().plusMinutes(20));
        assertThat(other.post("/api/translations/" + id + "/claim", null).problem())
                .isEqualTo("claimed");
        assertThat(ru.get("/api/translations/" + id).body().path("claimToken").asLong())
                .isEqualTo(token);
        assertThat(other.get("/api/translations/" + id).body().has("claimToken"))
                .isFalse();
        assertThat(ru.withToken("DELETE", "/api/translations/" + id + "/claim", token, null)
                        .status())
                .isEqualTo(204);
        assertThat(ru.get("/api/translations?mine=true&articleId=" + article.articleId())
                        .body()
                        .path("total")
                        .asInt())
                .isZero();
        claim(other, id);
        assertThat(other.get("/api/translations?mine=true&state=CLAIMED&articleId=" + article.articleId())
                        .body()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aTargetForAnOlderSourceComesBackToItsWriter() {
        String id = released();
        long token = claim(ru, id);
        JsonNode headline = segments(ru, id).getFirst();
        log.append(article.release(2, "Shared well closes", "It is shut."));
        awaitRevision(ru, article.articleId(), 2);
        Answer refused = write(ru, id, token, headline, "Колодец открыт");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("source-changed");
        assertThat(refused.body().path("rejectedTarget").asString()).isEqualTo("Колодец открыт");
        assertThat(refused.body().path("source").asString()).isEqualTo("Shared well closes");
    }

    @Test
    void whatWasSentBackSaysSoAlsoWhenALaterClaimHasRunOut() {
        String id = released();
        translate(ru, id);
        Answer rejected =
                reviewer.post("/api/translations/" + id + "/reject", Map.of("comment", "Say it in fewer words."));
        assertThat(rejected.status()).as(rejected.body().toString()).isEqualTo(200);
        claim(other, id);
        JsonNode held = entry();
        assertThat(held.path("state").asString()).isEqualTo("CLAIMED");
        assertThat(held.at("/rejection/comment").asString()).isEqualTo("Say it in fewer words.");

        AHEAD.set(AHEAD.get().plusMinutes(31));

        JsonNode left = entry();
        assertThat(left.has("claimedBy")).isFalse();
        assertThat(left.path("state").asString()).isEqualTo("NEEDS_WORK");
        assertThat(left.at("/rejection/by").asString()).isEqualTo("reviewer");
        assertThat(left.at("/rejection/at").asString()).isNotEmpty();
        await().atMost(PATIENCE).untilAsserted(() -> {
            DeskProgress last = Log.CODEC.read(
                    Log.read(Topics.DESK, article.articleId() + "/ru").getLast().value(), DeskProgress.class);
            assertThat(last.state()).isEqualTo("CLAIMED");
            assertThat(last.unclaimedState()).isEqualTo("NEEDS_WORK");
        });
    }

    private JsonNode entry() {
        return ru.get("/api/translations?articleId=" + article.articleId())
                .body()
                .at("/items/0");
    }

    private String released() {
        log.append(article.release(1, "Shared well reopens", "It is open."));
        return awaitId(ru, article.articleId(), 1);
    }

    private static Answer result(Future<Answer> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
