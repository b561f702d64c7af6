package dev.stele.publisher.article.messaging;

import static dev.stele.contracts.PublicationMode.TOGETHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import dev.stele.contracts.NewsEvent;
import dev.stele.publisher.article.Newsroom;
import dev.stele.testkit.Backed;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.kafka.core.KafkaTemplate;

@Backed
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PublishingIT {

    @Autowired
    KafkaTemplate<byte[], byte[]> kafka;

    @Autowired
    MongoClient client;

    @Autowired
    MongoDatabase control;

    @Test
    void publishesFromTheLog() {
        Newsroom well = Newsroom.number(1);
        UUID picture = UUID.fromString("0198f3a1-5b10-7c44-9d21-3e8f60aa1c01");
        well.release("well", picture);
        well.publish(picture);
        well.order(1, TOGETHER, "en", "ru");
        well.approve("ru", 1);
        send(well.log);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(live(well)).containsExactly("en", "ru"));
    }

    private List<String> live(Newsroom article) {
        Document manifest = client.getDatabase(control.getName() + "_1")
                .getCollection("articles")
                .find(new Document("_id", article.articleId.toString()))
                .first();
        return manifest == null
                ? List.of()
                : manifest.getList("live", Document.class).stream()
                        .map(page -> page.getString("locale"))
                        .toList();
    }

    private void send(List<NewsEvent> log) {
        log.forEach(e -> kafka.send(Messages.of(e)));
    }
}
