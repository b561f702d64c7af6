package dev.stele.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import dev.stele.content.Client.Reply;
import dev.stele.content.media.TestPictures;
import dev.stele.content.media.Uploads;
import dev.stele.content.status.ReceiptWatch;
import dev.stele.content.status.Receipts;
import dev.stele.contracts.DeskProgress;
import dev.stele.testkit.Backed;
import dev.stele.testkit.StoredText;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Does with one name all that a service stores a name for, and then erases it. */
@Backed
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"stele.board.in-memory=true", "stele.fronts.schedule-sweep=1h"})
class NameErasureIT {
    private static final String NAME = "person-to-forget";
    private static final String PSEUDONYM = "removed-0f1e2d3c";
    private static final String ERASURE = "/api/people/" + NAME + "/erasure?pseudonym=" + PSEUDONYM;

    /** A collection that is neither here nor named by this test is one that nobody has thought about. */
    private static final Set<String> NAMELESS =
            Set.of("leases", "passages", "paths", "pictures.chunks", "pictures.files", "redirects");

    private static final Map<String, Object> BUTTON = Map.of(
            "headline",
            "With a template's button",
            "blocks",
            List.of(
                    Map.of("type", "paragraph", "text", "The campaign begins on Monday."),
                    Map.of("type", "button", "label", "Start Now", "href", "/en/")));

    @LocalServerPort
    int port;

    @Autowired
    MongoDatabase database;

    @Autowired
    Receipts receipts;

    @Autowired
    List<ReceiptWatch> watches;

    @Test
    void leavesTheNameNowhere() {
        Client person = Client.as(port, NAME, "editor", "chief");
        Client admin = Client.as(port, "admin", "admin");
        String article = workOnAnArticle(person);
        ok(person.put("/api/articles/" + article + "/content", Texts.content(), "If-Match", version(person, article)));
        claimTranslation(article);
        workOnTheSite(person);
        await().untilAsserted(() -> assertThat(StoredText.places(database, NAME))
                .noneMatch(place -> place.contains(".outbox."))
                .contains(
                        "articles.createdBy",
                        "articles.current.savedBy",
                        "articles.idempotency.key",
                        "articles.overrides.by",
                        "articles.publishing.orders.by",
                        "articles.publishing.schedules.by",
                        "articles.publishing.withdrawals.by",
                        "articles.updatedBy",
                        "board.people",
                        "board.row",
                        "fronts.curatedBy",
                        "fronts.schedule.changes.by",
                        "media.createdBy",
                        "media.takenDown.by",
                        "receipts.desk.ru.news",
                        "redirectBatches.by",
                        "revisions.release.by",
                        "revisions.savedBy",
                        "site.configuredBy"));
        Set<String> unknown = database.listCollectionNames().into(new TreeSet<>());
        StoredText.places(database, NAME).forEach(place -> unknown.remove(place.substring(0, place.indexOf('.'))));
        unknown.removeAll(NAMELESS);
        assertThat(unknown).isEmpty();

        Reply erased = admin.send("POST", ERASURE, null, Map.of());

        assertThat(erased.status()).as(erased.text()).isEqualTo(200);
        assertThat(erased.json().get("documents").asInt()).isGreaterThanOrEqualTo(8);
        assertThat(StoredText.places(database, NAME)).isEmpty();
        Client editor = Client.as(port, "editor", "editor");
        assertThat(editor.get("/api/articles/" + article)
                        .json()
                        .get("createdBy")
                        .asString())
                .isEqualTo(PSEUDONYM);
        assertThat(person.get("/api/board?mine=true").json().get("total").asInt())
                .as("the board in memory")
                .isZero();
        ok(editor.put("/api/articles/" + article + "/content", Texts.content(), "If-Match", version(editor, article)));

        Reply again = admin.send("POST", ERASURE, null, Map.of());
        assertThat(again.json().get("documents").asInt()).isZero();
        assertThat(again.json().get("passes").asInt()).isOne();
    }

    private static String workOnAnArticle(Client person) {
        Reply created = person.post("/api/articles", Texts.article(BUTTON), "Idempotency-Key", "a-key");
        String path = "/api/articles/" + created.id();
        ok(created);
        ok(person.send("POST", path + "/release", null, Map.of("If-Match", "\"1\"")));
        Map<String, Object> override = Map.of("placeholder", "It is the name of the campaign");
        Map<String, Object> order = Map.of("locales", List.of("en", "ru", "tg"), "override", override);
        ok(person.post(path + "/publish", order, "If-Match", version(person, created.id())));
        ok(person.post(path + "/withdraw", Map.of("reason", "Too early", "locales", List.of("tg"))));
        String later = Instant.now().plus(1, ChronoUnit.DAYS).toString();
        ok(person.post(
                path + "/publish",
                Map.of("locales", List.of("tg"), "publishAt", later, "override", override),
                "If-Match",
                version(person, created.id())));
        return created.id();
    }

    private void claimTranslation(String article) {
        UUID id = UUID.fromString(article);
        receipts.desk(new DeskProgress(
                UUID.randomUUID(),
                id,
                "ru",
                1,
                "CLAIMED",
                1,
                null,
                NAME,
                Instant.now().plus(1, ChronoUnit.HOURS),
                "NEEDED",
                Instant.now()));
        watches.forEach(watch -> watch.told(id));
    }

    private static void workOnTheSite(Client person) {
        Reply picture = Uploads.send(person, TestPictures.jpeg(500, 250), "x.jpg", Map.of());
        ok(picture);
        ok(person.post("/api/media/" + picture.id() + "/takedown", Map.of("reason", "Shows a child")));
        Object slots = List.of(Map.of("type", "automatic", "count", 3));
        String front = "/api/fronts/home";
        ok(person.put(
                front, Map.of("slots", slots), "If-Match", person.get(front).etag()));
        String at = Instant.now().plus(1, ChronoUnit.DAYS).toString();
        Object changes = Map.of("changes", List.of(Map.of("at", at, "slots", slots)));
        ok(person.put(
                front + "/schedule",
                changes,
                "If-Match",
                person.get(front + "/schedule").etag()));
        ok(person.send("POST", "/api/redirects", "from,to\n/forget/1,\n", Map.of("Content-Type", "text/csv")));
        Map<String, Object> settings =
                Map.of("name", Map.of("en", "Lantern Valley"), "defaultLocale", "en", "locales", List.of("en"));
        ok(person.put("/api/site", settings, "If-Match", person.get("/api/site").etag()));
    }

    private static String version(Client person, String article) {
        return person.get("/api/articles/" + article).etag();
    }

    private static void ok(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isBetween(200, 299);
    }

    @Test
    void refusesWhatIsNoNameAndNoPseudonym() {
        Client admin = Client.as(port, "admin", "admin");
        for (String wrong : List.of(
                "/api/people/x/erasure",
                "/api/people/x/erasure?pseudonym=y",
                "/api/people/x/erasure?pseudonym=removed-0f1e2d3",
                "/api/people/x/erasure?pseudonym=removed-0f1e2d3c&pseudonym=removed-0f1e2d3d",
                "/api/people/x/erasure?pseudonym=removed-0f1e2d3c&all=true",
                "/api/people/removed-00000000/erasure?pseudonym=removed-0f1e2d3c",
                "/api/people/the%20log/erasure?pseudonym=removed-0f1e2d3c",
                "/api/people/" + "x".repeat(201) + "/erasure?pseudonym=removed-0f1e2d3c")) {
            Reply refused = admin.send("POST", wrong, null, Map.of());
            assertThat(refused.status()).as(wrong).isEqualTo(400);
            assertThat(refused.json().get("type").asString()).isEqualTo("/problems/malformed-request");
        }
        Reply unknown = admin.send("POST", "/api/people/nobody/erasure?pseudonym=" + PSEUDONYM, null, Map.of());
        assertThat(unknown.json().get("documents").asInt()).isZero();
    }
}
