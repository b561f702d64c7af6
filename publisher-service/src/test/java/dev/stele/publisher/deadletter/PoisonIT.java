package dev.stele.publisher.deadletter;

import static dev.stele.contracts.PublicationMode.AS_READY;
import static dev.stele.publisher.Backstage.eventually;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.chassis.events.EventCodec;
import dev.stele.contracts.EventTypes;
import dev.stele.contracts.RevisionReleased;
import dev.stele.publisher.Api;
import dev.stele.publisher.Backstage;
import dev.stele.publisher.article.Newsroom;
import dev.stele.publisher.article.messaging.Messages;
import dev.stele.testkit.Backed;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@Backed
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(Backstage.class)
class PoisonIT {

    private static final byte[] GARBAGE = {(byte) 0xff, 0, 1, 2, (byte) 0xfe};
    private static final String RELEASED = "dev.stele.revision-released.v1";

    @Autowired
    Backstage backstage;

    @Autowired
    EventCodec codec;

    @LocalServerPort
    int port;

    private Api admin;

    @BeforeEach
    void signIn() {
        admin = Api.as(port, "admin");
    }

    @Test
    void eachPoisonedRecordIsOneDeadLetterAndHoldsNothingUp() {
        Newsroom well = Newsroom.number(1);
        RevisionReleased good = well.release("well");
        byte[] key = good.key().getBytes(UTF_8);
        byte[] value = codec.write(good).getBytes(UTF_8);
        List<ProducerRecord<byte[], byte[]>> poison = List.of(
                Messages.raw(key, RELEASED, GARBAGE),
                Messages.raw(key, EventTypes.nameOf(well.order(1, AS_READY, "en")), value),
                Messages.raw(null, RELEASED, value),
                Messages.raw(key, RELEASED, null),
                Messages.raw(key, "dev.stele.revision-retracted.v1", value),
                Messages.raw(
                        key,
                        RELEASED,
                        new String(value, UTF_8).replace("Headline", "Forged").getBytes(UTF_8)),
                Messages.raw("another".getBytes(UTF_8), RELEASED, value));
        poison.forEach(backstage::send);
        backstage.send(well.log);

        eventually(() -> assertThat(backstage.live(well)).containsExactly("en 1.0"));
        eventually(() ->
                assertThat(admin.get("/api/dead-letters").get("total").asInt()).isEqualTo(poison.size()));
        List<Document> letters =
                backstage.control().getCollection("deadLetters").find().into(new ArrayList<>());
        assertThat(letters)
                .anySatisfy(d ->
                        assertThat(d.get("payload", Binary.class).getData()).isEqualTo(GARBAGE));
        assertThat(letters).anySatisfy(d -> assertThat(d.get("payload")).isNull());
        assertThat(letters).anySatisfy(d -> assertThat(d.get("key")).isNull());
        assertThat(letters().stream()
                        .map(letter -> letter.at("/account/cause").asString())
                        .sorted())
                .containsExactly(
                        "ALTERED",
                        "FROM_THE_FUTURE",
                        "UNREADABLE",
                        "UNREADABLE",
                        "UNREADABLE",
                        "UNREADABLE",
                        "UNREADABLE");
        letters().forEach(letter -> discard(letter.get("id").asString()));
        assertThat(letters()).isEmpty();
    }

    @Test
    void aTranslationWithoutItsRevisionIsRetriedOnceThatIsThere() {
        Newsroom well = Newsroom.number(2);
        RevisionReleased release = well.release("well-2");
        backstage.send(List.of(well.approve("ru", 1), well.order(1, AS_READY, "ru")));
        eventually(() -> assertThat(letters()).hasSize(1));
        JsonNode letter = letters().get(0);
        assertThat(letter.get("error").asString()).contains("revision 1");
        assertThat(letter.get("type").asString()).isEqualTo("dev.stele.translation-approved.v1");
        JsonNode account = letter.get("account");
        assertThat(account.get("articleId").asString()).isEqualTo(well.articleId.toString());
        assertThat(account.get("headline").asString()).isNotBlank();
        assertThat(account.get("locale").asString()).isEqualTo("ru");
        assertThat(account.get("revision").asInt()).isEqualTo(1);
        assertThat(account.get("fact").asString()).isEqualTo("APPROVED");
        assertThat(account.get("cause").asString()).isEqualTo("EARLIER_MISSING");
        assertThat(account.get("words").asString())
                .isEqualTo(
                        "The record says that a translation was approved, and was put aside because what it builds on has not arrived.");
        backstage.send(List.of(release));

        JsonNode retried = admin.post("/api/dead-letters/" + letter.get("id").asString() + "/retry", null);

        assertThat(retried.get("state").asString()).isEqualTo("RETRIED");
        assertThat(retried.get("decidedBy").asString()).isEqualTo("somebody");
        eventually(() -> assertThat(backstage.live(well)).containsExactly("ru 1.1"));
        assertThat(letters()).isEmpty();
        assertThat(admin.call("POST", "/api/dead-letters/" + letter.get("id").asString() + "/retry", null)
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void unknownLettersAndWrongPagesAreProblems() {
        assertThat(admin.call("GET", "/api/dead-letters/nothing-0-0", null).statusCode())
                .isEqualTo(404);
        assertThat(admin.call("DELETE", "/api/dead-letters/nothing-0-0", null).statusCode())
                .isEqualTo(404);
        assertThat(admin.call("GET", "/api/dead-letters?size=1000000000", null).statusCode())
                .isEqualTo(400);
        assertThat(admin.call("GET", "/api/dead-letters?page=-1", null).statusCode())
                .isEqualTo(400);
        assertThat(admin.call("GET", "/api/dead-letters?state=$gt", null).statusCode())
                .isEqualTo(400);
        assertThat(admin.call("GET", "/api/dead-letters?type=x", null).statusCode())
                .isEqualTo(400);
    }

    private List<JsonNode> letters() {
        return admin.get("/api/dead-letters").get("items").valueStream().toList();
    }

    private void discard(String id) {
        assertThat(admin.call("DELETE", "/api/dead-letters/" + id, null).statusCode())
                .isEqualTo(204);
    }
}
