package dev.stele.publisher.rebuild;

import static dev.stele.contracts.PublicationMode.AS_READY;
import static dev.stele.contracts.PublicationMode.TOGETHER;
import static dev.stele.publisher.Backstage.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.publisher.Api;
import dev.stele.publisher.Backstage;
import dev.stele.publisher.article.Newsroom;
import dev.stele.testkit.Backed;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.bson.Document;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@Backed
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(Backstage.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RebuildIT {

    @Autowired
    Backstage backstage;

    @LocalServerPort
    int port;

    @Test
    @Order(1)
    void anEqualFoldTakesThePlaceOfTheLiveOne() {
        for (int n = 0; n < 30; n++) {
            Newsroom article = Newsroom.number(n);
            article.release("slug-" + n % 7);
            article.approve("ru", 1, "slug-" + n % 5);
            article.order(1, TOGETHER, "en", "ru");
            if (n % 4 == 0) {
                article.withdraw("ru");
            }
            backstage.send(article.log);
        }
        Newsroom last = published(100);
        eventually(() -> assertThat(backstage.site().getCollection("articles").countDocuments())
                .isEqualTo(31));
        Dump before = backstage.dump();

        JsonNode end = rebuilt(null);

        assertThat(end.get("state").asString()).as(end.toString()).isEqualTo("SWITCHED");
        assertThat(end.get("records").asLong()).isEqualTo(end.get("total").asLong());
        assertThat(backstage.dump().database()).isNotEqualTo(before.database());
        assertThat(backstage.dump().collections()).isEqualTo(before.collections());
        assertThat(backstage.live(last)).containsExactly("en 1.0");
    }

    @Test
    @Order(2)
    void goesOnInTheNewDatabase() {
        String database = backstage.dump().database();
        Newsroom next = published(101);

        eventually(() -> assertThat(backstage.live(next)).containsExactly("en 1.0"));
        assertThat(backstage.dump().database()).isEqualTo(database);
    }

    @Test
    @Order(3)
    void aDifferenceIsReportedAndNotShown() {
        String database = backstage.dump().database();
        backstage
                .site()
                .getCollection("routes")
                .insertOne(new Document("_id", "en/news/forged").append("articleId", "x"));

        JsonNode end = rebuilt(null);

        assertThat(end.get("state").asString()).isEqualTo("DIFFERENT");
        assertThat(end.get("differences").toString()).isEqualTo("[\"routes\"]");
        assertThat(backstage.dump().database()).isEqualTo(database);
    }

    @Test
    @Order(4)
    void forceShowsItAllTheSame() {
        JsonNode end = rebuilt("{\"force\": true}");

        assertThat(end.get("state").asString()).isEqualTo("SWITCHED");
        assertThat(backstage
                        .site()
                        .getCollection("routes")
                        .find(new Document("_id", "en/news/forged"))
                        .first())
                .isNull();
    }

    @Test
    @Order(5)
    void databasesTakeTurnsAndOnlyTheLastTwoAreKept() {
        Document before = pointer();
        List<String> turns = new ArrayList<>();
        for (int n = 0; n < 9; n++) {
            assertThat(rebuilt(null).get("state").asString()).isEqualTo("SWITCHED");
            turns.add(backstage.site().getName());
            assertThat(backstage.dataDatabases())
                    .hasSize(2)
                    .contains(backstage.site().getName());
        }

        assertThat(turns).doesNotHaveDuplicates().endsWith(before.getString("database"));
        assertThat(pointer().getLong("generation")).isEqualTo(before.getLong("generation") + 9);
    }

    @Test
    @Order(6)
    void whoWatchesIsToldWhenThereIsSomethingNew() {
        Api admin = Api.as(port, "admin");
        long seen = admin.get("/api/rebuild").get("version").asLong();
        var next = CompletableFuture.supplyAsync(() -> admin.get("/api/rebuild?wait=20&otherThan=" + seen));

        JsonNode unchanged = admin.get("/api/rebuild?wait=1&otherThan=" + seen);
        assertThat(unchanged.get("version").asLong()).isEqualTo(seen);
        assertThat(next).isNotDone();

        rebuilt(null);
        assertThat(next)
                .succeedsWithin(Duration.ofSeconds(10))
                .satisfies(
                        progress -> assertThat(progress.get("version").asLong()).isGreaterThan(seen));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"otherThan=-1", "otherThan=FOLDING", "otherThan=0&wait=0", "otherThan=0&wait=21", "wait=long"})
    @Order(7)
    void nobodyWaitsForWhatCannotBe(String query) {
        HttpResponse<String> refused = Api.as(port, "admin").call("GET", "/api/rebuild?" + query, null);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("/problems/malformed-request", "cannot have this value");
    }

    private Document pointer() {
        return backstage.control().getCollection("pointer").find().first();
    }

    private JsonNode rebuilt(String body) {
        Api admin = Api.as(port, "admin");
        assertThat(admin.call("POST", "/api/rebuild", body).statusCode()).isEqualTo(202);
        eventually(() -> assertThat(admin.get("/api/rebuild").get("finishedAt")).isNotNull());
        return admin.get("/api/rebuild");
    }

    private Newsroom published(int number) {
        Newsroom article = Newsroom.number(number);
        article.release("well-" + number);
        article.order(1, AS_READY, "en");
        backstage.send(article.log);
        return article;
    }
}
