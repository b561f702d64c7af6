package dev.stele.content.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stele.content.Client;
import dev.stele.content.ContentServiceApplication;
import dev.stele.content.Texts;
import dev.stele.testkit.Backed;
import java.time.Duration;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Two instances on one broker and one store: whoever looks at either sees what is done on both. */
@Backed
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TwoInstancesIT {
    private static final Duration SOON = Duration.ofSeconds(5);

    @LocalServerPort
    int port;

    @Autowired
    Environment environment;

    @Test
    void aChangeByOneReachesWhoeverLooksAtTheOther() {
        try (ConfigurableApplicationContext second = another()) {
            int otherPort = second.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            Client here = Client.as(port, "editor", "editor");
            Client there = Client.as(otherPort, "editor", "editor");
            assertThat(otherPort).isNotEqualTo(port);

            isHeard(here, there);
            isHeard(there, here);
        }
    }

    private static void isHeard(Client writer, Client watcher) {
        Set<String> heard = ConcurrentHashMap.newKeySet();
        try (Stream<String> lines = watcher.lines("/api/board/changes")) {
            Client.listen(lines, heard);
            Queue<String> ids = new ConcurrentLinkedQueue<>();
            // An instance hears signals from when it has joined the topic, which it does beside its start.
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                ids.add(writer.post("/api/articles", Texts.article()).id());
                return ids.stream().anyMatch(id -> heard.contains(news(id)));
            });
            String id = ids.element();
            heard.clear();

            writer.put(
                    "/api/articles/" + id + "/content", Texts.content("Changed elsewhere: " + id), "If-Match", "\"1\"");

            await().atMost(SOON).until(() -> heard.contains(news(id)));
            assertThat(watcher.get("/api/board/" + id).json().get("headline").asString())
                    .isEqualTo("Changed elsewhere: " + id);
        }
    }

    private static String news(String id) {
        return "data:{\"articleId\":\"" + id + "\"}";
    }

    private ConfigurableApplicationContext another() {
        String[] same = Stream.of(
                        "spring.kafka.bootstrap-servers",
                        "spring.mongodb.uri",
                        "stele.security.issuer",
                        "stele.security.jwks-uri")
                .map(name -> "--" + name + "=" + environment.getRequiredProperty(name))
                .toArray(String[]::new);
        return new SpringApplicationBuilder(ContentServiceApplication.class)
                .run(Stream.concat(Stream.of(same), Stream.of("--server.port=0", "--management.server.port=0"))
                        .toArray(String[]::new));
    }
}
