package dev.stele.publisher;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import dev.stele.contracts.NewsEvent;
import dev.stele.publisher.article.LiveFold;
import dev.stele.publisher.article.Newsroom;
import dev.stele.publisher.article.messaging.Messages;
import dev.stele.publisher.rebuild.Dump;
import dev.stele.publisher.rebuild.Generations;
import dev.stele.publisher.rebuild.Pause;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.core.ThrowingRunnable;
import org.bson.Document;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.kafka.core.KafkaTemplate;

/** Log and site as an integration test sees them. */
@TestComponent
public class Backstage {

    private final KafkaTemplate<byte[], byte[]> kafka;
    private final MongoClient client;
    private final MongoDatabase control;
    private final Generations generations;
    private final LiveFold fold;

    Backstage(
            KafkaTemplate<byte[], byte[]> kafka,
            MongoClient client,
            MongoDatabase control,
            Generations generations,
            LiveFold fold) {
        this.kafka = kafka;
        this.client = client;
        this.control = control;
        this.generations = generations;
        this.fold = fold;
    }

    public void send(List<? extends NewsEvent> facts) {
        facts.forEach(fact -> send(Messages.of(fact)));
    }

    public void send(ProducerRecord<byte[], byte[]> message) {
        kafka.send(message).join();
    }

    public MongoDatabase site() {
        return client.getDatabase(generations.live());
    }

    public MongoDatabase control() {
        return control;
    }

    public List<String> dataDatabases() {
        return client.listDatabaseNames().into(new ArrayList<>()).stream()
                .filter(name -> name.startsWith(control.getName() + "_"))
                .toList();
    }

    /** What is live, between two runs of the fold: a page is there before the dossier that it came from is kept. */
    public Dump dump() {
        List<Dump> dumps = new ArrayList<>();
        fold.whileStill(() -> dumps.add(generations.dump(generations.live(), new Pause(Duration.ofMinutes(5)))));
        return dumps.getFirst();
    }

    /** {@code locale revision.version} of what is live. */
    public List<String> live(Newsroom article) {
        return pages(article, "live").stream()
                .map(page -> page.getString("locale") + " " + page.getInteger("revision") + "."
                        + page.getInteger("translationVersion"))
                .toList();
    }

    public List<Document> pages(Newsroom article, String list) {
        Document manifest = site().getCollection("articles")
                .find(new Document("_id", article.articleId.toString()))
                .first();
        return manifest == null ? List.of() : manifest.getList(list, Document.class);
    }

    public static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(assertion);
    }
}
