package dev.stele.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stele.chassis.events.EventRecords;
import dev.stele.content.Client.Reply;
import dev.stele.content.media.TestPictures;
import dev.stele.content.media.Uploads;
import dev.stele.contracts.EventTypes;
import dev.stele.contracts.NewsEvent;
import dev.stele.contracts.TranslationApproved;
import dev.stele.contracts.TranslationCarriedOver;
import dev.stele.testkit.Backed;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What this service writes to the log has neither the names of people nor the reasons that they give. */
@Backed
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class NamesNobodyIT {
    private static final String PERSON = "person-to-forget";
    private static final String REASON = "Asked for by " + PERSON;
    private static final Set<Class<? extends NewsEvent>> OF_TRANSLATIONS =
            Set.of(TranslationApproved.class, TranslationCarriedOver.class);

    @LocalServerPort
    int port;

    private Client person;

    @BeforeEach
    void people() {
        person = Client.as(port, PERSON, "editor", "chief");
    }

    @Test
    void inAnyEventAboutAStoryAndTheSite() {
        String picture = taken(Uploads.send(person, TestPictures.jpeg(500, 250), "x.jpg", Map.of()))
                .id();
        String article = taken(person.post("/api/articles", Texts.article(story(picture))))
                .id();
        String path = "/api/articles/" + article;
        taken(person.post(
                path + "/publish",
                Map.of("locales", List.of("en"), "override", Map.of("placeholder", REASON)),
                "If-Match",
                "\"1\""));
        taken(person.put("/api/fronts/home", Map.of("slots", List.of(pinned(article))), "If-None-Match", "*"));
        taken(person.put("/api/site", site(), "If-Match", "\"0\""));
        taken(person.send("POST", "/api/redirects", "from,to\n/a,/en/\n", Map.of("Content-Type", "text/csv")));
        taken(person.post(path + "/withdraw", Map.of("reason", REASON)));
        taken(person.post("/api/media/" + picture + "/takedown", Map.of("reason", REASON)));

        Set<String> expected = EventTypes.all().entrySet().stream()
                .filter(type -> !OF_TRANSLATIONS.contains(type.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Log.records())
                        .extracting(told -> EventRecords.type(told).orElse(""))
                        .containsAll(expected));
        assertThat(Log.records()).allSatisfy(told -> assertThat(text(told)).doesNotContain(PERSON, REASON));
        assertThat(person.get(path).text()).as("the service itself knows").contains(PERSON, REASON);
    }

    private static Reply taken(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isBetween(200, 202);
        return reply;
    }

    private static Map<String, Object> story(String picture) {
        return Map.of(
                "headline",
                "The bridge is open",
                "lead",
                "It is open again.",
                "blocks",
                List.of(
                        Map.of("type", "image", "mediaId", picture, "alt", "A bridge", "credit", "F. Nurov"),
                        Map.of("type", "paragraph", "text", "The campaign begins on Monday."),
                        Map.of("type", "button", "label", "Start Now", "href", "/en/")));
    }

    private static Map<String, String> pinned(String article) {
        return Map.of("type", "pinned", "articleId", article, "gap", "LABEL");
    }

    private static Map<String, Object> site() {
        return Map.of(
                "name", Map.of("en", "Lantern Valley"),
                "defaultLocale", "en",
                "locales", List.of("en", "ru", "tg"),
                "footer", Map.of("copyright", Map.of("en", "© 2026")));
    }

    /** Key, headers and value. */
    private static String text(ConsumerRecord<byte[], byte[]> told) {
        String headers = StreamSupport.stream(told.headers().spliterator(), false)
                .map(header -> header.key() + "=" + text(header.value()))
                .collect(Collectors.joining(" "));
        return told.topic() + " " + text(told.key()) + " " + headers + " " + text(told.value());
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
