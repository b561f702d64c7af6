package dev.stele.publisher.article.messaging;

import static dev.stele.contracts.PublicationMode.TOGETHER;
import static dev.stele.publisher.Backstage.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dev.stele.contracts.Topics;
import dev.stele.publisher.Api;
import dev.stele.publisher.Backstage;
import dev.stele.publisher.Cable;
import dev.stele.publisher.StoreByCable;
import dev.stele.publisher.article.Newsroom;
import dev.stele.testkit.Backed;
import dev.stele.testkit.Backing;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** While the store is away nothing is given up and nothing is done twice. */
@Backed
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({Backstage.class, StoreByCable.class})
class StoreAwayIT {

    private static final Duration LONG_ENOUGH_TO_TRY_AGAIN = Duration.ofSeconds(6);

    @Autowired
    Backstage backstage;

    @Autowired
    Cable cable;

    @LocalServerPort
    int port;

    private final MongoClient direct = MongoClients.create(Backing.mongoUri());
    private final Admin broker = Admin.create(Map.of("bootstrap.servers", Backing.kafka()));

    @BeforeEach
    void publishing() {
        Newsroom first = article(0);
        backstage.send(first.log);
        eventually(() -> assertThat(backstage.live(first)).hasSize(2));
    }

    @AfterEach
    void close() {
        cable.mend();
        direct.close();
        broker.close();
    }

    @Test
    void whatComesWhileTheStoreIsAwayIsFoldedOnceItIsBack() throws Exception {
        long before = settledOffsets();
        List<Newsroom> articles = articles(10);

        cable.cut();
        articles.forEach(article -> backstage.send(article.log));

        await().during(LONG_ENOUGH_TO_TRY_AGAIN)
                .atMost(LONG_ENOUGH_TO_TRY_AGAIN.multipliedBy(3))
                .until(() -> offsets() == before && deadLetters() == 0);
        cable.mend();
        foldedOnce(articles);
    }

    @Test
    void writesWhoseRepliesWereLostAreNotMadeTwice() throws Exception {
        String site = backstage.site().getName();
        long before = settledOffsets();
        List<Newsroom> articles = articles(20);

        cable.loseRepliesToWrites();
        articles.forEach(article -> backstage.send(article.log));
        eventually(() -> assertThat(direct.getDatabase(site)
                        .getCollection("renditions")
                        .countDocuments(new Document(
                                "articleId", articles.getFirst().articleId.toString())))
                .isPositive());
        cable.cut();

        assertThat(offsets()).isEqualTo(before);
        cable.mend();
        foldedOnce(articles);
    }

    private void foldedOnce(List<Newsroom> articles) throws Exception {
        eventually(() -> assertThat(articles)
                .allSatisfy(article -> assertThat(backstage.live(article)).containsExactly("en 1.0", "ru 1.1")));
        assertThat(articles)
                .allSatisfy(article -> assertThat(backstage
                                .site()
                                .getCollection("articles")
                                .find(new Document("_id", article.articleId.toString()))
                                .first())
                        .containsEntry("version", 1L));
        assertThat(deadLetters()).isZero();
        eventually(() -> assertThat(offsets()).isEqualTo(ends(Topics.NEWS)));
        assertThat(rebuilt().get("state").asString()).isEqualTo("SWITCHED");
    }

    /** A fold of the same log that nothing has disturbed, compared byte for byte. */
    private JsonNode rebuilt() {
        Api admin = Api.as(port, "admin");
        assertThat(admin.call("POST", "/api/rebuild", null).statusCode()).isEqualTo(202);
        eventually(() -> assertThat(admin.get("/api/rebuild").get("finishedAt")).isNotNull());
        return admin.get("/api/rebuild");
    }

    private long settledOffsets() throws Exception {
        long end = ends(Topics.NEWS);
        eventually(() -> assertThat(offsets()).isEqualTo(end));
        return end;
    }

    private long offsets() throws Exception {
        return broker.listConsumerGroupOffsets(NewsListener.ID).partitionsToOffsetAndMetadata().get().values().stream()
                .mapToLong(offset -> offset.offset())
                .sum();
    }

    private long deadLetters() throws Exception {
        return ends(Topics.deadLetters(Topics.NEWS, NewsListener.ID));
    }

    private long ends(String topic) throws Exception {
        Map<TopicPartition, OffsetSpec> ends = IntStream.range(0, Topics.PARTITIONS)
                .boxed()
                .collect(Collectors.toMap(n -> new TopicPartition(topic, n), _ -> OffsetSpec.latest()));
        return broker.listOffsets(ends).all().get().values().stream()
                .mapToLong(end -> end.offset())
                .sum();
    }

    private static List<Newsroom> articles(int first) {
        return IntStream.range(first, first + 10).mapToObj(StoreAwayIT::article).toList();
    }

    private static Newsroom article(int n) {
        Newsroom article = Newsroom.number(n);
        article.release("well-" + n);
        article.order(1, TOGETHER, "en", "ru");
        article.approve("ru", 1);
        return article;
    }
}
