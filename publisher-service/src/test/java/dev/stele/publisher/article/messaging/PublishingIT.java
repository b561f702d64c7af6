package dev.stele.publisher.article.messaging;

import static dev.stele.contracts.PublicationMode.AS_READY;
import static dev.stele.contracts.PublicationMode.TOGETHER;
import static dev.stele.publisher.Backstage.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.chassis.events.EventCodec;
import dev.stele.contracts.NewsEvent;
import dev.stele.contracts.PagesChanged;
import dev.stele.contracts.Topics;
import dev.stele.publisher.Backstage;
import dev.stele.publisher.article.Newsroom;
import dev.stele.publisher.rebuild.Dump;
import dev.stele.testkit.Backed;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.ConsumerFactory;

@Backed
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(Backstage.class)
class PublishingIT {

    private static final UUID PICTURE = UUID.fromString("0198f3a1-5b10-7c44-9d21-3e8f60aa1c01");

    @Autowired
    Backstage backstage;

    @Autowired
    ConsumerFactory<byte[], byte[]> consumers;

    @Autowired
    EventCodec codec;

    @Test
    void publishesTogetherOncePicturesAndApprovalsAreHere() {
        Newsroom well = Newsroom.number(1);
        well.release("well", PICTURE);
        well.order(1, TOGETHER, "en", "ru");
        well.approve("ru", 1);
        backstage.send(well.log);
        Newsroom other = published(2);
        eventually(() -> assertThat(backstage.live(other)).containsExactly("en 1.0"));
        assertThat(backstage.live(well)).isEmpty();
        assertThat(backstage.site().getCollection("shown").countDocuments()).isZero();

        backstage.send(well.publish(PICTURE));

        eventually(() -> assertThat(backstage.live(well)).containsExactly("en 1.0", "ru 1.1"));
        assertThat(backstage
                        .site()
                        .getCollection("routes")
                        .find(new Document("_id", "ru/news/ru-well"))
                        .first())
                .containsEntry("articleId", well.articleId.toString());
        assertThat(backstage.site().getCollection("media").countDocuments()).isEqualTo(2);
        assertThat(backstage.site().getCollection("shown").find()).containsExactly(new Document("_id", PICTURE + ""));
    }

    @Test
    void everyRecordTwiceChangesNoByte() {
        Newsroom well = published(3);
        well.release("well-again");
        well.approve("tg", 2);
        well.order(2, TOGETHER, "en", "tg");
        backstage.send(well.log);
        eventually(() -> assertThat(backstage.live(well)).containsExactly("en 2.0", "tg 2.1"));
        Dump once = backstage.dump();

        well.log.forEach(fact -> backstage.send(List.of(fact, fact)));
        Newsroom marker = published(4);
        eventually(() -> assertThat(backstage.live(marker)).isNotEmpty());

        assertThat(manifest(well)).containsEntry("version", 2L);
        assertThat(backstage.dump().collections().get("renditions").documents())
                .isEqualTo(once.collections().get("renditions").documents() + 1);
    }

    @Test
    void aPublicationThatComesAfterItsWithdrawalStaysGone() {
        Newsroom well = Newsroom.number(5);
        well.release("well-5");
        NewsEvent order = well.order(1, AS_READY, "en");
        backstage.send(well.log);
        eventually(() -> assertThat(backstage.live(well)).isNotEmpty());

        backstage.send(List.of(well.withdraw(), order));

        eventually(() -> assertThat(backstage.pages(well, "gone")).hasSize(1));
        Newsroom marker = published(6);
        eventually(() -> assertThat(backstage.live(marker)).isNotEmpty());
        assertThat(backstage.live(well)).isEmpty();
    }

    @Test
    void theLaterOfTwoThatWantOneSlugGetsAPartOfItsId() {
        Newsroom first = published(7, "same-slug");
        eventually(() -> assertThat(backstage.live(first)).isNotEmpty());
        Newsroom second = published(8, "same-slug");

        eventually(() -> assertThat(backstage.live(second)).isNotEmpty());
        assertThat(backstage.pages(first, "live").getFirst()).containsEntry("path", "/en/news/same-slug");
        assertThat(backstage.pages(second, "live").getFirst())
                .containsEntry(
                        "path",
                        "/en/news/same-slug-" + second.articleId.toString().substring(0, 8));
    }

    @Test
    void tellsWhatIsLive() {
        Newsroom well = published(9);

        eventually(() -> assertThat(announced()).anySatisfy(e -> {
            assertThat(e.articleId()).isEqualTo(well.articleId);
            assertThat(e.live().get("en").path()).isEqualTo("/en/news/well-9");
            assertThat(e.paths()).containsExactly("/en/news/well-9");
        }));
    }

    private List<PagesChanged> announced() {
        try (var consumer = consumers.createConsumer()) {
            List<TopicPartition> all = consumer.partitionsFor(Topics.PAGES).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(all);
            consumer.seekToBeginning(all);
            ConsumerRecords<byte[], byte[]> messages = consumer.poll(Duration.ofSeconds(2));
            return java.util.stream.StreamSupport.stream(messages.spliterator(), false)
                    .map(message -> codec.read(message.value(), PagesChanged.class))
                    .toList();
        }
    }

    private Document manifest(Newsroom article) {
        return backstage
                .site()
                .getCollection("articles")
                .find(new Document("_id", article.articleId.toString()))
                .first();
    }

    private Newsroom published(int number) {
        return published(number, "well-" + number);
    }

    private Newsroom published(int number, String slug) {
        Newsroom article = Newsroom.number(number);
        article.release(slug);
        article.order(1, AS_READY, "en");
        backstage.send(article.log);
        return article;
    }
}
