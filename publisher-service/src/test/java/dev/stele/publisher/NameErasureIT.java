package dev.stele.publisher;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import dev.stele.publisher.deadletter.DeadLetter;
import dev.stele.publisher.deadletter.DeadLetters;
import dev.stele.testkit.Backed;
import dev.stele.testkit.StoredText;
import dev.stele.testkit.Tokens;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Does with one name all that the service stores a name for, and then erases it. */
@Backed
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class NameErasureIT {

    private static final String NAME = "person-to-forget";
    private static final String ERASURE = "/api/people/" + NAME + "/erasure?pseudonym=removed-0f1e2d3c";

    /** A collection that is neither here nor named by this test is one that nobody has thought about. */
    private static final Set<String> NAMELESS = Set.of("leases", "paused", "pointer", "webhookDeliveries");

    @Autowired
    MongoDatabase control;

    @Autowired
    DeadLetters letters;

    @LocalServerPort
    int port;

    @Test
    void leavesTheNameNowhere() {
        Api.withToken(port, Tokens.of(NAME, "admin")).post("/api/webhooks", """
                {"url": "https://hooks.example/", "events": ["pages-changed"], "active": false}""");
        letters.add(new DeadLetter(
                "stele.news-0-7",
                "stele.news",
                0,
                7,
                null,
                null,
                null,
                List.of(),
                "broken",
                Instant.EPOCH,
                DeadLetter.State.PARKED,
                null,
                null));
        letters.decide(DeadLetter.State.DISCARDED, "stele.news-0-7", NAME);
        assertThat(StoredText.places(control, NAME)).containsExactly("deadLetters.decidedBy", "webhooks.updatedBy");
        Set<String> unknown = control.listCollectionNames().into(new TreeSet<>());
        unknown.removeAll(Set.of("deadLetters", "webhooks"));
        unknown.removeAll(NAMELESS);
        assertThat(unknown).isEmpty();

        JsonNode erased = Api.as(port, "admin").post(ERASURE, null);

        assertThat(erased.path("documents").asInt()).isEqualTo(2);
        assertThat(erased.path("passes").asInt()).isEqualTo(2);
        assertThat(StoredText.places(control, NAME)).isEmpty();
    }
}
