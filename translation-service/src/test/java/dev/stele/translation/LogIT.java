package dev.stele.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import dev.stele.contracts.ArticleWithdrawn;
import dev.stele.contracts.EventTypes;
import dev.stele.contracts.PublicationMode;
import dev.stele.contracts.PublicationOrdered;
import dev.stele.contracts.Topics;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the log may bring: duplicates, old news, fields and types of the future, garbage. */
class LogIT extends ServiceIT {

    @Autowired
    private MongoDatabase store;

    private final Releases article = Releases.of("ru", "tg");

    @Test
    void aDuplicateChangesNoByte() {
        log.append(article.release(1, "One", "It is open."));
        log.append(article.release(2, "Two", "It is shut."));
        String id = awaitId(ru, article.articleId(), 2);
        drained(id);
        Document before = stored(id);
        log.append(article.release(2, "Two", "It is shut."));
        log.append(article.release(1, "One", "It is open."));
        barrier();
        assertThat(stored(id)).isEqualTo(before);
    }

    @Test
    void aWithdrawalTakesOneLocaleOffTheDeskAndALaterReleaseBringsItBack() {
        log.append(article.release(1, "One", "It is open."));
        String id = awaitId(ru, article.articleId(), 1);
        log.append(withdrawn(11, List.of("ru")));
        await().atMost(PATIENCE).until(() -> state(ru, id).equals("WITHDRAWN"));
        assertThat(ru.post("/api/translations/" + id + "/claim", null).problem())
                .isEqualTo("wrong-state");
        assertThat(state(tg, awaitId(tg, article.articleId(), 1))).isEqualTo("NEEDED");
        log.append(article.release(2, "Two", "It is shut."));
        awaitRevision(ru, article.articleId(), 2);
        assertThat(state(ru, id)).isEqualTo("NEEDED");
    }

    @Test
    void anOrderAfterAWithdrawalBringsTheLocaleBackAlsoWhenTheReleaseComesLast() {
        log.append(withdrawn(11, List.of()));
        log.append(ordered(12, List.of("en", "ru")));
        log.append(article.release(1, "One", "It is open."));
        assertThat(state(ru, awaitId(ru, article.articleId(), 1))).isEqualTo("NEEDED");
        assertThat(state(tg, awaitId(tg, article.articleId(), 1))).isEqualTo("WITHDRAWN");
        log.append(withdrawn(13, List.of("ru")));
        String id = awaitId(ru, article.articleId(), 1);
        await().atMost(PATIENCE).until(() -> state(ru, id).equals("WITHDRAWN"));
        log.append(ordered(14, List.of("ru")));
        await().atMost(PATIENCE).until(() -> state(ru, id).equals("NEEDED"));
    }

    @Test
    void aReleaseThatComesAfterItsWithdrawalOpensNothing() {
        log.append(withdrawn(15, List.of("ru")));
        log.append(article.release(1, "One", "It is open."));
        assertThat(state(ru, awaitId(ru, article.articleId(), 1))).isEqualTo("WITHDRAWN");
        assertThat(state(tg, awaitId(tg, article.articleId(), 1))).isEqualTo("NEEDED");
    }

    @Test
    void aLocaleThatIsNoLongerWantedLeavesTheDesk() {
        log.append(article.release(1, "One", "It is open."));
        String id = awaitId(ru, article.articleId(), 1);
        log.append(new Releases(article.articleId(), "en", List.of("tg")).release(2, "Two", "It is shut."));
        awaitRevision(tg, article.articleId(), 2);
        await().atMost(PATIENCE).until(() -> state(ru, id).equals("WITHDRAWN"));
    }

    @Test
    void garbageAndUnknownTypesAreParkedAndBlockNothing() {
        String key = article.articleId().toString();
        byte[] garbage = {(byte) 0xff, 0, 1};
        log.append(key, EventTypes.nameOf(article.release(1, "One")), garbage);
        log.append(key, "dev.stele.something-new.v9", "{}".getBytes(StandardCharsets.UTF_8));
        String future = Log.CODEC.write(article.release(1, "One", "It is open."));
        log.append(
                key,
                EventTypes.nameOf(article.release(1, "One")),
                future.replaceFirst("\\{", "{\"mood\":{\"colour\":[1]},").getBytes(StandardCharsets.UTF_8));
        awaitId(ru, article.articleId(), 1);
        String parked = Topics.deadLetters(Topics.NEWS, "translation");
        assertThat(Log.read(parked, key))
                .hasSize(2)
                .first()
                .satisfies(it -> assertThat(it.value()).isEqualTo(garbage));
        assertThat(Log.read(Topics.deadLetters(Topics.NEWS, "translation-memory"), key))
                .isEmpty();
    }

    private ArticleWithdrawn withdrawn(long sequence, List<String> locales) {
        return new ArticleWithdrawn(
                UUID.randomUUID(), sequence, Releases.NOON, article.articleId(), locales, "Wrong.", "chief");
    }

    private PublicationOrdered ordered(long sequence, List<String> locales) {
        return new PublicationOrdered(
                UUID.randomUUID(),
                sequence,
                Releases.NOON,
                article.articleId(),
                1,
                locales,
                PublicationMode.TOGETHER,
                "chief");
    }

    private String state(Api person, String id) {
        return person.get("/api/translations/" + id).body().path("state").asString();
    }

    /** What was sent before has been applied: something that stands behind it in the same partition is. */
    private void barrier() {
        String id = awaitId(tg, article.articleId(), 2);
        log.append(withdrawn(100, List.of("tg")));
        await().atMost(PATIENCE).until(() -> state(tg, id).equals("WITHDRAWN"));
    }

    private void drained(String id) {
        await().atMost(PATIENCE)
                .until(() -> stored(id).getList("outbox", Document.class).isEmpty());
    }

    private Document stored(String id) {
        return store.getCollection("translations").find(new Document("_id", id)).first();
    }
}
