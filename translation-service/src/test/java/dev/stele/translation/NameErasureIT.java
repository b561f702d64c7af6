package dev.stele.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import dev.stele.testkit.StoredText;
import dev.stele.translation.Api.Answer;
import dev.stele.translation.segmentation.Srx;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Does with one name all that the service stores a name for, and then erases it. */
class NameErasureIT extends ServiceIT {

    private static final String NAME = "Person-To-Forget";
    private static final String PSEUDONYM = "removed-0f1e2d3c";
    private static final String ERASURE = "/api/people/" + NAME + "/erasure?pseudonym=" + PSEUDONYM;

    /** A collection that is neither here nor named by this test is one that nobody has thought about. */
    private static final Set<String> NAMELESS =
            Set.of("leases", "machineDrafts", "machineUsage", "memoryVersion", "slugs", "termRevisions", "withdrawals");

    @Autowired
    private MongoDatabase database;

    @Test
    void leavesTheNameInFreeTextAlone() {
        Api person = Api.as(port, NAME, "translator:ru", "reviewer:ru", "chief");
        String translated = translateAndDiscuss(person);
        review(person);
        beginAssignedWork(person);
        workOnTheLanguage(person);
        database.getCollection("subscriptions").insertOne(subscription());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(StoredText.places(database, NAME))
                        .noneMatch(place -> place.contains(".outbox."))
                        .contains(
                                "achievements.contributions.person",
                                "achievements.reviewer",
                                "memory.entries.by",
                                "memory.entries.importedBy",
                                "segmentation.by",
                                "subscriptions._id",
                                "terms.created.by",
                                "translations.audit.by",
                                "translations.audit.detail",
                                "translations.claim.holder",
                                "translations.comments.by",
                                "translations.comments.mentions",
                                "translations.review.approval.reviewer",
                                "translations.review.approval.translator",
                                "translations.review.authors",
                                "translations.segments.draft.by",
                                "translations.work.assignee"));
        Set<String> unknown = new TreeSet<>(database.listCollectionNames().into(new TreeSet<>()));
        StoredText.places(database, NAME).forEach(place -> unknown.remove(place.substring(0, place.indexOf('.'))));
        unknown.removeAll(NAMELESS);
        assertThat(unknown).isEmpty();

        Api admin = Api.as(port, "admin", "admin");
        Answer erased = admin.post(ERASURE, null);

        assertThat(erased.status()).as(erased.body().toString()).isEqualTo(200);
        assertThat(erased.body().path("documents").asInt()).isGreaterThanOrEqualTo(8);
        assertThat(StoredText.places(database, NAME)).containsExactly("translations.comments.text");
        assertThat(reviewer.get("/api/translations/" + translated)
                        .body()
                        .at("/approval/translator")
                        .asString())
                .isEqualTo(PSEUDONYM);
        assertThat(admin.post(ERASURE, null).body().path("documents").asInt(-1)).isZero();
    }

    private String released(String headline) {
        Releases article = Releases.of("ru");
        log.append(article.release(1, headline, "It is open."));
        return awaitId(ru, article.articleId(), 1);
    }

    private String translateAndDiscuss(Api person) {
        String id = released("A well to be forgotten");
        translate(person, id);
        String segment = "/api/translations/" + id + "/segments/"
                + segments(person, id).getFirst().path("id").asString();
        ok(person.post(segment + "/comments", Map.of("text", "@" + NAME + " reads this again.")));
        ok(approve(reviewer, id));
        return id;
    }

    private void review(Api person) {
        String id = released("A bridge to be forgotten");
        translate(ru, id);
        ok(person.post("/api/translations/" + id + "/reject", Map.of("comment", "Shorter.")));
        translate(ru, id);
        ok(approve(person, id));
    }

    private void beginAssignedWork(Api person) {
        String id = released("A road to be forgotten");
        ok(reviewer.send("PUT", "/api/translations/" + id + "/assignee", Map.of("person", NAME), Map.of()));
        long claim = claim(person, id);
        ok(write(person, id, claim, segments(person, id).getFirst(), "Дорога"));
    }

    private void workOnTheLanguage(Api person) {
        ok(person.post(
                "/api/terms",
                Map.of(
                        "terms",
                        List.of(
                                Map.of("locale", "en", "text", "Forgettel"),
                                Map.of("locale", "ru", "text", "Забытель")))));
        ok(person.send(
                "PUT",
                "/api/segmentation/tk",
                Srx.of(";", ""),
                Map.of("Content-Type", "application/xml", "If-Match", "\"0\"")));
        ok(person.send(
                "POST",
                "/api/memory.tmx?from=en&to=ru&name=old.tmx",
                """
                <tmx version="1.4"><header/><body><tu>\
                <tuv xml:lang="en"><seg>Forgotten figs</seg></tuv>\
                <tuv xml:lang="ru"><seg>Забытый инжир</seg></tuv></tu></body></tmx>""",
                Map.of("Content-Type", "application/x-tmx+xml")));
    }

    private static Document subscription() {
        return new Document("_id", NAME)
                .append("translates", List.of("ru"))
                .append("reviews", List.of())
                .append("reviewsAll", false)
                .append("email", "somebody@example.org")
                .append("language", "ru")
                .append("zone", "UTC")
                .append("hour", 0)
                .append("seenAt", new Date(0))
                .append("sentAt", new Date(0));
    }

    private static void ok(Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isBetween(200, 299);
    }
}
