package dev.stele.publisher.webhook;

import static dev.stele.publisher.Backstage.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import dev.stele.publisher.Api;
import dev.stele.publisher.Backstage;
import dev.stele.testkit.Backed;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** What whoever reads the store, or a backup of it, learns of the secrets of webhooks: nothing. */
@Backed
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(Backstage.class)
class StoredSecretsIT {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String REQUEST = """
            {"url": "https://hooks.example/", "events": ["pages-changed"], "active": false, "secret": "%s"}""";

    @Autowired
    Backstage backstage;

    @Autowired
    Webhooks webhooks;

    @LocalServerPort
    int port;

    @AfterEach
    void remove() {
        hooks().deleteMany(new Document());
    }

    @Test
    void areEncryptedAndStillTheSame() {
        String id = create();

        assertThat(dump()).contains("enc1:test:").doesNotContain("whsec_").doesNotContain(SECRET.substring(6));
        assertThat(webhooks.find(id).orElseThrow().secrets().getFirst().value()).isEqualTo(SECRET);
    }

    @Test
    void ofEarlierVersionsAreEncryptedWithoutAnybodyAsking() {
        String id = create();
        hooks().updateOne(new Document("_id", id), new Document("$set", new Document("secrets.0.value", SECRET)));
        assertThat(dump()).contains(SECRET);

        eventually(() -> assertThat(dump()).contains("enc1:test:").doesNotContain(SECRET));
        assertThat(webhooks.find(id).orElseThrow().secrets().getFirst().value()).isEqualTo(SECRET);
    }

    @Test
    void underAKeyThatIsNotConfiguredConcernOneWebhookAlone() {
        String lost = create();
        String other = create();
        hooks().updateOne(
                        new Document("_id", lost),
                        new Document("$set", new Document("secrets.0.value", "enc1:lost:" + "A".repeat(60))));

        JsonNode all = admin().get("/api/webhooks").get("items");
        assertThat(all.findValuesAsString("id")).containsExactly(lost, other);
        assertThat(all.get(0).get("waitsBecause").asString()).contains("key");
        assertThat(all.get(1).path("waitsBecause").isMissingNode()
                        || all.get(1).path("waitsBecause").isNull())
                .isTrue();
        assertThat(all.toString()).doesNotContain("enc1");
        var refused = admin().call("POST", "/api/webhooks/" + lost + "/test", null);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("/problems/encryption-key-missing").doesNotContain("enc1");

        String sameSecret = REQUEST.replace(", \"secret\": \"%s\"", "");
        assertThat(admin().call("PUT", "/api/webhooks/" + lost, sameSecret).statusCode())
                .isEqualTo(200);
        assertThat(dump()).as("a change keeps what cannot be read").contains("enc1:lost:");
        admin().call("PUT", "/api/webhooks/" + lost, REQUEST.formatted(SECRET));
        assertThat(webhooks.find(lost).orElseThrow().canSign())
                .as("with a new secret")
                .isTrue();
    }

    @Test
    void aPortThatDoesNotExistIsRefusedAndNothingIsStored() {
        var refused = admin().call(
                        "POST",
                        "/api/webhooks",
                        REQUEST.formatted(SECRET).replace("hooks.example", "hooks.example:99999"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("/url", "port");
        assertThat(hooks().countDocuments()).isZero();
    }

    private String create() {
        JsonNode created = admin().post("/api/webhooks", REQUEST.formatted(SECRET));
        return created.get("id").asString();
    }

    private String dump() {
        StringBuilder dump = new StringBuilder();
        hooks().find().forEach(document -> dump.append(document.toJson()));
        return dump.toString();
    }

    private MongoCollection<Document> hooks() {
        return backstage.control().getCollection("webhooks");
    }

    private Api admin() {
        return Api.as(port, "admin");
    }
}
