package dev.stele.content.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stele.content.Client;
import dev.stele.content.Client.Reply;
import dev.stele.content.Log;
import dev.stele.contracts.FrontCurated;
import dev.stele.contracts.FrontSlot;
import dev.stele.testkit.Backed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@Backed
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "stele.fronts.schedule-sweep=1h")
class ScheduleIT {
    private static final String SCHEDULE = "/api/fronts/home/schedule";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @LocalServerPort
    int port;

    @Autowired
    Fronts fronts;

    @Autowired
    FrontSettings settings;

    Client chief;

    @BeforeEach
    void people() {
        chief = Client.as(port, "chief", "chief");
        chief.send(
                "DELETE", SCHEDULE, null, Map.of("If-Match", chief.get(SCHEDULE).etag()));
    }

    @Test
    void aListTakesItsPlaceAtItsTimeAndNotBefore() {
        long facts = fronts.get(Front.HOME).sequence();
        Instant at = Instant.now().plusSeconds(2).truncatedTo(ChronoUnit.MILLIS);
        Reply planned = plan(change(at, 7));
        assertThat(planned.status()).as(planned.text()).isEqualTo(200);
        assertThat(planned.json().at("/changes/0/scheduledBy").asString()).isEqualTo("chief");
        assertThat(chief.get("/api/fronts/home").text()).doesNotContain("\"count\":7");

        becomes(7);

        assertThat(chief.get(SCHEDULE).json().get("changes")).isEmpty();
        FrontCurated fact = (FrontCurated) Log.of("front:home", (int) facts + 1).getLast();
        assertThat(fact.sequence()).isEqualTo(facts + 1);
        assertThat(fact.occurredAt()).isAfterOrEqualTo(at);
        assertThat(fact.slots()).containsExactly(newest(7));
    }

    @Test
    void aListOfNowHoldsUntilTheScheduledOneTakesItsPlace() {
        plan(change(Instant.now().plusSeconds(2), 8));
        Reply curated = chief.put(
                "/api/fronts/home",
                Map.of("slots", List.of(slot(9))),
                "If-Match",
                chief.get("/api/fronts/home").etag());
        assertThat(curated.status()).as(curated.text()).isEqualTo(200);
        assertThat(chief.get(SCHEDULE).json().get("changes")).hasSize(1);

        becomes(8);

        assertThat(chief.put("/api/fronts/home", Map.of("slots", List.of(slot(9))), "If-Match", curated.etag())
                        .status())
                .isEqualTo(412);
    }

    @Test
    void ofSeveralInstancesOneMakesTheChange() throws InterruptedException {
        long facts = fronts.get(Front.HOME).sequence();
        Instant at = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MILLIS);
        plan(change(at, 3), change(at.plusSeconds(60), 4), change(at.plusSeconds(7_200), 5));
        Clock later = Clock.fixed(at.plusSeconds(90), ZoneOffset.UTC);

        List<Thread> instances = IntStream.range(0, 8)
                .mapToObj(_ -> Thread.ofVirtual().start(() -> new ApplyChanges(fronts, settings, later).doDue()))
                .toList();
        for (Thread instance : instances) instance.join();

        assertThat(fronts.get(Front.HOME).slots()).containsExactly(newest(4));
        assertThat(fronts.get(Front.HOME).sequence()).isEqualTo(facts + 1);
        assertThat(fronts.schedule(Front.HOME).changes())
                .extracting(Schedule.Change::slots)
                .containsExactly(List.of(newest(5)));
        assertThat(Log.of("front:home", (int) facts + 1))
                .extracting(e -> e.sequence())
                .doesNotHaveDuplicates();
    }

    @Test
    void aRestartFindsWhatCameDueMeanwhile() {
        Instant at = Instant.now().plus(Duration.ofDays(1));
        plan(change(at, 6));
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(2));

        FrontClock restarted = new FrontClock(new ApplyChanges(fronts, settings, later), later);
        restarted.start();
        becomes(6);
        restarted.stop();
    }

    @Test
    void refusesWhatCannotBeScheduled() {
        Instant at = Instant.now().plus(Duration.ofDays(1));
        Object stranger =
                Map.of("type", "pinned", "articleId", UUID.randomUUID().toString());
        Object nowhere = Map.of("type", "automatic", "section", "nowhere", "count", 3);
        Reply refused = plan(
                change(at, 3),
                change(at, 4),
                change(Instant.now().minusSeconds(5), 5),
                Map.of("slots", List.of()),
                Map.of("at", at.plusSeconds(1).toString()));
        Reply unknown = plan(Map.of("at", at.toString(), "slots", List.of(stranger, nowhere)));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("errors").findValuesAsString("pointer"))
                .containsExactly("/changes/1/at", "/changes/2/at", "/changes/3/at", "/changes/4/slots");
        assertThat(unknown.json().get("errors").findValuesAsString("pointer"))
                .containsExactly("/changes/0/slots/0/articleId", "/changes/0/slots/1/section");
        assertThat(plan(IntStream.range(0, 21)
                                .mapToObj(i -> change(at.plusSeconds(i), 1))
                                .toArray())
                        .status())
                .isEqualTo(422);
        assertThat(chief.put(SCHEDULE, Map.of("changes", List.of())).status()).isEqualTo(428);
        assertThat(chief.put(SCHEDULE, Map.of("changes", List.of()), "If-Match", "\"999\"")
                        .status())
                .isEqualTo(412);
        assertThat(chief.put(SCHEDULE, "{\"changes\":[null]}", "If-Match", "\"999\"")
                        .status())
                .isEqualTo(400);
        assertThat(chief.get(SCHEDULE).json().get("changes")).isEmpty();
    }

    private Reply plan(Object... changes) {
        return chief.put(
                SCHEDULE,
                Map.of("changes", List.of(changes)),
                "If-Match",
                chief.get(SCHEDULE).etag());
    }

    private void becomes(int count) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(fronts.get(Front.HOME).slots()).containsExactly(newest(count)));
    }

    private static Object change(Instant at, int count) {
        return Map.of("at", at.toString(), "slots", List.of(slot(count)));
    }

    private static Object slot(int count) {
        return Map.of("type", "automatic", "count", count);
    }

    private static FrontSlot newest(int count) {
        return new FrontSlot.Automatic(null, count, FrontSlot.Gap.SKIP);
    }
}
