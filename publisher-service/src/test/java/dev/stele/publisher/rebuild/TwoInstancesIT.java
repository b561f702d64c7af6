package dev.stele.publisher.rebuild;

import static dev.stele.contracts.PublicationMode.AS_READY;
import static dev.stele.publisher.Backstage.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.mongodb.client.MongoCollection;
import dev.stele.publisher.Api;
import dev.stele.publisher.Backstage;
import dev.stele.publisher.article.Newsroom;
import dev.stele.testkit.Backed;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.function.Supplier;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What another instance of the publisher may do meanwhile, seen from this one. */
@Backed
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(Backstage.class)
class TwoInstancesIT {

    private static final Duration LONG = Duration.ofMinutes(5);

    @Autowired
    Backstage backstage;

    @Autowired
    RebuildLease lease;

    @Autowired
    Generations generations;

    @Autowired
    @Qualifier("committedOffsets")
    Supplier<Map<Integer, Long>> committed;

    @LocalServerPort
    int port;

    @AfterEach
    void theOtherInstanceIsDone() {
        other(Duration.ZERO, false);
    }

    @Test
    void onlyOneInstanceRebuildsAtATime() {
        other(LONG, false);

        HttpResponse<String> refused = admin().call("POST", "/api/rebuild", null);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("/problems/rebuild-running");

        other(Duration.ZERO, false);
        assertThat(admin().call("POST", "/api/rebuild", null).statusCode()).isEqualTo(202);
        eventually(() ->
                assertThat(admin().get("/api/rebuild").get("state").asString()).isEqualTo("SWITCHED"));
    }

    @Test
    void whoWasOvertakenCannotSwitch() {
        String live = generations.live();
        long token = lease.take().orElseThrow();
        other(LONG, false);

        assertThat(lease.renew(token)).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> generations.change(live, generations.next(), token));
        assertThat(generations.live()).isEqualTo(live);
    }

    @Test
    void aLeaseThatLapsedAndThatNobodyElseTookIsRenewed() {
        long token = lease.take().orElseThrow();
        lapse();

        assertThat(lease.renew(token)).isTrue();
        lease.hold(token, true);
        lapse();

        assertThat(lease.renew(token)).as("others may have gone on").isFalse();
    }

    @Test
    void anotherProcessAtTheSameAddressIsAnotherInstance() {
        lease.take();
        Document holder = pointer().find().first().get("rebuild", Document.class);
        String name = holder.getString("holder");
        pointer()
                .updateOne(
                        new Document("_id", "live"),
                        new Document("$set", new Document("rebuild.holder", name.replaceFirst("#.*", "#other"))));

        assertThat(lease.take()).isEmpty();
    }

    @Test
    void whatOthersCommittedIsFolded() {
        Newsroom article = published(4);
        eventually(() -> assertThat(backstage.live(article)).containsExactly("en 1.0"));
        eventually(() -> assertThat(committed.get().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isGreaterThanOrEqualTo(article.log.size()));
    }

    private void lapse() {
        pointer()
                .updateOne(
                        new Document("_id", "live"),
                        new Document(
                                "$set",
                                new Document(
                                        "rebuild.until", Date.from(Instant.now().minusSeconds(1)))));
    }

    @Test
    void aLeaseThatRanOutCannotSwitchEither() {
        String live = generations.live();
        long token = lease.take().orElseThrow();
        lease.release(token);

        assertThatIllegalStateException().isThrownBy(() -> generations.change(live, generations.next(), token));
        assertThat(generations.live()).isEqualTo(live);
    }

    @Test
    void foldsNothingWhileAnotherInstanceComparesAndGoesOnAfterwards() {
        Newsroom before = published(1);
        eventually(() -> assertThat(backstage.live(before)).containsExactly("en 1.0"));
        long token = other(LONG, true);
        eventually(() -> assertThat(answer().getLong("token")).isEqualTo(token));
        long folded = answer().getList("folded", Document.class).stream()
                .mapToLong(one -> one.getLong("next"))
                .sum();

        Newsroom meanwhile = published(2);
        eventually(() -> assertThat(lag()).isGreaterThanOrEqualTo(meanwhile.log.size()));
        assertThat(backstage.live(meanwhile)).isEmpty();
        assertThat(folded).isGreaterThanOrEqualTo(before.log.size());

        other(LONG, false);
        eventually(() -> assertThat(backstage.live(meanwhile)).containsExactly("en 1.0"));
    }

    @Test
    void goesOnByItselfWhenTheOtherInstanceDiesWhileItCompares() {
        other(Duration.ofSeconds(4), true);

        Newsroom article = published(3);

        eventually(() -> assertThat(backstage.live(article)).containsExactly("en 1.0"));
    }

    /** Another instance has the lease for so long; gives its token. */
    private long other(Duration length, boolean still) {
        generations.live();
        Document had = pointer().find().first().get("rebuild", Document.class);
        long token = had == null ? 1 : had.getLong("token") + 1;
        Document other = new Document("holder", "another:1")
                .append("token", token)
                .append("until", Date.from(Instant.now().plus(length)))
                .append("still", still);
        pointer().updateOne(new Document("_id", "live"), new Document("$set", new Document("rebuild", other)));
        return token;
    }

    private Document answer() {
        Document answer = backstage.control().getCollection("paused").find().first();
        return answer == null ? new Document("token", 0L) : answer;
    }

    private long lag() {
        return admin().get("/api/lag").get("behind").asLong();
    }

    private MongoCollection<Document> pointer() {
        return backstage.control().getCollection("pointer");
    }

    private Api admin() {
        return Api.as(port, "admin");
    }

    private Newsroom published(int number) {
        Newsroom article = Newsroom.number(number);
        article.release("two-" + number);
        article.order(1, AS_READY, "en");
        backstage.send(article.log);
        return article;
    }
}
