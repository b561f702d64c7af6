package dev.stele.publisher.rebuild;

import static dev.stele.contracts.PublicationMode.AS_READY;
import static dev.stele.publisher.Backstage.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.publisher.Api;
import dev.stele.publisher.Backstage;
import dev.stele.publisher.article.Newsroom;
import dev.stele.testkit.Backed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** Rebuilds while articles are published, withdrawn and given new slugs without a rest. */
@Backed
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(Backstage.class)
class RebuildMeanwhileIT {

    private static final int REBUILDS = 12;
    private static final int ARTICLES = 40;

    /** Spread over each rebuild, however slow the machine is; without a bound the log would grow faster than it is read. */
    private static final int EDITS_DURING_A_REBUILD = 150;

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(5);

    @Autowired
    Backstage backstage;

    @LocalServerPort
    int port;

    @Test
    void everyRebuildIsEqualAndNothingPublishedMeanwhileIsLost() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        List<Newsroom> articles = new ArrayList<>();
        for (int n = 0; n < ARTICLES; n++) {
            articles.add(published(n));
        }
        eventually(() -> assertThat(backstage.live(articles.getLast())).containsExactly("en 1.0"));
        AtomicBoolean enough = new AtomicBoolean();
        AtomicReference<Duration> pause = new AtomicReference<>(SHORTEST_PAUSE);
        var editors = CompletableFuture.runAsync(() -> edit(articles, new Random(seed), enough, pause));

        List<String> ends = new ArrayList<>();
        for (int n = 0; n < REBUILDS; n++) {
            Instant begun = Instant.now();
            JsonNode end = rebuilt();
            Duration fair = Duration.between(begun, Instant.now()).dividedBy(EDITS_DURING_A_REBUILD);
            pause.set(Collections.max(List.of(fair, SHORTEST_PAUSE)));
            ends.add(end.get("state").asString() + " " + end.get("differences"));
        }
        enough.set(true);
        editors.join();

        System.out.println(articles.stream().mapToInt(a -> a.log.size()).sum() + " facts");
        assertThat(ends).as("seed " + seed).containsOnly("SWITCHED []");
        articles.forEach(article -> eventually(
                () -> assertThat(backstage.live(article)).containsExactly("en " + article.revision() + ".0")));
        assertThat(rebuilt().get("state").asString()).isEqualTo("SWITCHED");
    }

    /** Each article ends with its last revision live. */
    private void edit(List<Newsroom> articles, Random random, AtomicBoolean enough, AtomicReference<Duration> pause) {
        while (!enough.get()) {
            LockSupport.parkNanos(pause.get().toNanos());
            Newsroom article = articles.get(random.nextInt(articles.size()));
            int told = article.log.size();
            article.release("slug-" + random.nextInt(1_000_000));
            article.order(article.revision(), AS_READY, "en");
            if (random.nextInt(4) == 0) {
                article.withdraw("en");
                article.order(article.revision(), AS_READY, "en");
            }
            backstage.send(article.log.subList(told, article.log.size()));
        }
    }

    private JsonNode rebuilt() {
        Api admin = Api.as(port, "admin");
        assertThat(admin.call("POST", "/api/rebuild", null).statusCode()).isEqualTo(202);
        eventually(() -> assertThat(admin.get("/api/rebuild").get("finishedAt")).isNotNull());
        return admin.get("/api/rebuild");
    }

    private Newsroom published(int number) {
        Newsroom article = Newsroom.number(number);
        article.release("well-" + number);
        article.order(1, AS_READY, "en");
        backstage.send(article.log);
        return article;
    }
}
