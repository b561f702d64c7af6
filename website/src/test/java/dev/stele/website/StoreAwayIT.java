package dev.stele.website;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.website.answer.Answer;
import dev.stele.website.answer.AnswerCache;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.mongodb.uri=mongodb://127.0.0.1:1/site?serverSelectionTimeoutMS=200",
            "spring.kafka.bootstrap-servers=127.0.0.1:1",
            "management.server.port=0"
        })
@Import(TestReader.class)
@DisabledIfSystemProperty(named = "stele.lane", matches = "containers", disabledReason = "needs no store of any kind")
class StoreAwayIT {

    @Autowired
    private TestReader reader;

    @Test
    void readersAreToldInTheirLanguageAndAskedToComeBack() {
        var response = reader.get("/ru/news/anything");
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).isPresent();
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(response.body())
                .contains("Сейчас показать эту страницу не получается")
                .doesNotContain("Mongo");
        assertThat(reader.get("/nowhere").statusCode()).isEqualTo(503);
        assertThat(reader.get("/").statusCode()).isEqualTo(503);
    }

    @Test
    void whatIsInMemoryIsServedAllTheSame(@Autowired AnswerCache cache) {
        cache.answer(
                "/en/news/kept",
                () -> Answer.status(200).text("text/html", "kept").build());
        assertThat(reader.get("/en/news/kept").body()).isEqualTo("kept");
        assertThat(reader.get("/robots.txt").statusCode()).isEqualTo(200);
    }

    @Test
    void healthTells() {
        var health = reader.get("/actuator/health");
        assertThat(health.statusCode()).isEqualTo(503);
        assertThat(health.body()).isEqualTo("{\"status\":\"DOWN\"}");
    }
}
