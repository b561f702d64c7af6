package dev.stele.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class StatisticsIT extends ServiceIT {

    /** In a language of its own, so that what other tests translate is not counted. */
    @Test
    void countsWhatWaitsAndWhoDidWhat() {
        Api first = Api.as(port, "first", "translator:ky");
        Api second = Api.as(port, "second", "translator:ky");
        Api reader = Api.as(port, "reader", "reviewer:ky");
        Releases done = Releases.of("ky");
        Releases open = Releases.of("ky");
        log.append(done.release(1, "A well", "It is open."));
        log.append(open.release(1, "A bridge is shut", "It is old."));
        String id = awaitId(first, done.articleId(), 1);
        awaitId(first, open.articleId(), 1);
        translate(first, id);
        approve(reader, id);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(reader.get("/api/statistics?locale=ky")
                                .body()
                                .path("locales")
                                .path(0)
                                .path("words")
                                .asInt())
                        .isEqualTo(5));
        JsonNode figures = reader.get("/api/statistics?locale=ky").body();
        assertThat(figures.path("backlog").toString())
                .contains("\"stage\":\"NEEDED\",\"translations\":1,\"words\":7,\"openWords\":7")
                .as("what waits, and nothing that is done")
                .doesNotContain("APPROVED");
        assertThat(people(figures)).containsExactly("first 5 0", "reader 0 5");
        assertThat(people(first.get("/api/statistics").body())).containsExactly("first 5 0");
        assertThat(people(second.get("/api/statistics").body())).isEmpty();
        assertThat(ru.get("/api/statistics?locale=ky").status()).isEqualTo(403);
        assertThat(ru.get("/api/statistics?from=2000-01-01T00:00:00Z").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from=%2B292278995-01-01T00:00:00Z | /from",
                "to=%2B292278995-01-01T00:00:00Z | /to",
                "to=-1000000000-01-01T00:00:00Z | /to",
                "to=%2B1000000000-12-31T23:59:59Z | /to",
                "from=-1000000000-01-01T00:00:00Z | /from",
                "from=1969-12-31T23:59:59Z&to=1970-01-02T00:00:00Z | /from",
                "from=2026-01-02T00:00:00Z&to=2026-01-01T00:00:00Z | /from"
            })
    void takesNoTimeThatIsNone(String query, String pointer) {
        Api.Answer answer = ru.get("/api/statistics?" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("errors").findValuesAsString("pointer")).containsExactly(pointer);
    }

    private static List<String> people(JsonNode figures) {
        return StreamSupport.stream(figures.path("people").spliterator(), false)
                .map(it -> it.path("person").asString() + " " + it.path("words").asInt() + " "
                        + it.path("reviewedWords").asInt())
                .toList();
    }
}
