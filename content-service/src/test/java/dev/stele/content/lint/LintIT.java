package dev.stele.content.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stele.chassis.events.EventCodec;
import dev.stele.content.Client;
import dev.stele.content.Client.Reply;
import dev.stele.content.lint.passage.PassageStore;
import dev.stele.content.redirect.Redirects;
import dev.stele.contracts.AddressesMoved.Fate;
import dev.stele.contracts.AddressesMoved.Move;
import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.CloudEventHeaders;
import dev.stele.contracts.EventTypes;
import dev.stele.contracts.PagesChanged;
import dev.stele.contracts.PagesChanged.LivePage;
import dev.stele.contracts.Topics;
import dev.stele.testkit.Backed;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;

@Backed
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LintIT {
    private static final String BACKGROUND =
            "The council of %s met in the old mill and agreed, after three hours of talk and"
                    + " a cup of tea, to rebuild the stone bridge before the winter comes.";

    @LocalServerPort
    int port;

    @Autowired
    KafkaTemplate<byte[], byte[]> kafka;

    @Autowired
    EventCodec codec;

    @Autowired
    PassageStore passages;

    @Autowired
    Redirects redirects;

    Client chief;

    @BeforeEach
    void people() {
        chief = Client.as(port, "chief", "chief");
    }

    private Reply written(String headline, String... paragraphs) {
        List<Map<String, String>> blocks = java.util.Arrays.stream(paragraphs)
                .map(text -> Map.of("type", "paragraph", "text", text))
                .toList();
        Reply created = chief.post(
                "/api/articles",
                Map.of("sourceLocale", "en", "content", Map.of("headline", headline, "blocks", blocks)));
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        return created;
    }

    private Reply published(Reply article) {
        return chief.post(
                "/api/articles/" + article.id() + "/publish", Map.of("locales", List.of("en")), "If-Match", "\"1\"");
    }

    private List<String> findings(String id) {
        JsonNode found = chief.get("/api/articles/" + id + "/lint").json().get("findings");
        return found.valueStream()
                .filter(f -> !f.get("rule").asString().equals("site-not-set-up"))
                .map(f -> f.get("rule").asString() + " " + f.get("pointer").asString())
                .toList();
    }

    @Test
    void saysTheSameInEnglishAndRussian() {
        String path = "/api/articles/" + written("A day by the river").id();
        JsonNode english = chief.get(path + "/lint").json();
        Reply russian = chief.send("GET", path + "/lint", null, Map.of("Accept-Language", "ru-RU, en;q=0.5"));
        Reply refused = chief.send(
                "POST",
                path + "/publish",
                Map.of("locales", List.of("en")),
                Map.of("Accept-Language", "ru", "If-Match", "\"1\""));

        assertThat(english.at("/findings/0/rule").asString()).isEqualTo("no-text");
        assertThat(english.at("/findings/0/severity").asString()).isEqualTo("BLOCKING");
        assertThat(english.at("/findings/0/overridable").asBoolean()).isFalse();
        assertThat(english.at("/findings/0/message").asString()).startsWith("The article has no text");
        assertThat(russian.json().at("/findings/0/message").asString()).startsWith("В статье нет текста");
        assertThat(russian.response().headers().firstValue("Content-Language")).hasValue("ru");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/title").asString()).isEqualTo("Публикации мешают правила редакции");
        assertThat(refused.json().at("/errors/0/message").asString()).startsWith("В статье нет текста");
    }

    @Test
    void refusesAnOverrideOfNoRuleAndOfOneThatStandsAlways() {
        String path = "/api/articles/" + written("An evening by the river").id() + "/publish";
        Map<String, Object> order = new LinkedHashMap<>();
        order.put("locales", List.of("en"));
        order.put("override", Map.of("no-txt", "A slip", "no-text", "It is short"));
        Reply refused = chief.post(path, order, "If-Match", "\"1\"");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json()
                        .get("errors")
                        .valueStream()
                        .map(e -> e.get("pointer").asString() + " "
                                + e.get("code").asString()))
                .containsExactly("/override/no-txt unknown-rule", "/override/no-text never-overridden");
    }

    @Test
    void seesWhatAnotherArticleSaysAndForgetsItWhenThatIsWithdrawn() {
        String text = BACKGROUND.formatted("the upper valley");
        Reply first = written("The bridge at the mill", text, "It was a long day.");
        Reply second = written("Once more the bridge", text, "It was a short day.");
        assertThat(findings(second.id())).containsExactly("passage-in-draft /blocks/0/text");

        assertThat(published(first).status()).isEqualTo(202);
        assertThat(findings(first.id())).containsExactly("passage-in-draft /blocks/0/text");
        assertThat(findings(second.id())).containsExactly("passage-elsewhere /blocks/0/text");
        assertThat(published(second).status()).isEqualTo(422);

        chief.post("/api/articles/" + first.id() + "/withdraw", Map.of("reason", "A wrong date"));
        assertThat(findings(second.id())).isEmpty();
        assertThat(published(second).status()).isEqualTo(202);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(passages.keptSince(Instant.EPOCH))
                        .filteredOn(kept -> !kept.prints().isEmpty())
                        .extracting(kept -> kept.article().toString())
                        .contains(second.id())
                        .doesNotContain(first.id()));
    }

    @Test
    void keepsPassagesForAfterARestart() {
        Reply article = written("A bridge that is kept", BACKGROUND.formatted("the lower valley"));
        published(article);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(passages.keptSince(Instant.EPOCH))
                        .anySatisfy(kept -> {
                            assertThat(kept.article()).isEqualTo(UUID.fromString(article.id()));
                            assertThat(kept.isLiveAt(Instant.now())).isTrue();
                            assertThat(kept.prints()).isNotEmpty().allMatch(p -> p.whole() && p.last());
                        }));
    }

    @Test
    void knowsWhereLinksLead() {
        Reply draft = written("Behind a link one", "A text of its own.");
        Reply ordered = written("Behind a link two", "Another text of its own.");
        published(ordered);
        Reply linking = written(
                "With links",
                "<a href=\"/en/news/behind-a-link-one\">one</a>",
                "<a href=\"/en/news/behind-a-link-two\">two</a>",
                "<a href=\"/en/news/behind-no-link\">none</a>",
                "<a href=\"/ru/news/za-ssylkoy\">translated</a>",
                "<a href=\"/en/news/with-links\">itself</a>");
        assertThat(draft.status()).isEqualTo(201);
        assertThat(findings(linking.id()))
                .containsExactly(
                        "dead-link /blocks/2/text",
                        "dead-link /blocks/3/text",
                        "link-to-draft /blocks/0/text",
                        "link-not-live-yet /blocks/1/text");

        live(ordered.id(), Map.of("en", page("/en/news/behind-a-link-two"), "ru", page("/ru/news/za-ssylkoy")));
        // Russian is not ordered, though a page of it is told of: readers will not have it long.
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(findings(linking.id()))
                        .containsExactly(
                                "dead-link /blocks/2/text",
                                "link-to-draft /blocks/0/text",
                                "link-to-draft /blocks/3/text"));
    }

    @Test
    void knowsWhereOldAddressesLead() {
        Reply ordered = written("A bridge that has moved", "A text of the bridge.");
        published(ordered);
        Reply draft = written("A bridge that is yet to move", "Another text of the bridge.");
        redirects.write(
                List.of(
                        new Move("/en/news/4711", Fate.ARTICLE, UUID.fromString(ordered.id()), "en", null),
                        new Move("/en/news/4712", Fate.ARTICLE, UUID.fromString(draft.id()), "en", null),
                        new Move("/en/news/4713", Fate.ARTICLE, UUID.randomUUID(), "en", null),
                        new Move("/en/pages/old", Fate.PATH, null, null, "/en/"),
                        new Move("/en/news/4714", Fate.GONE, null, null, null),
                        new Move("/en/news/4715", Fate.FORGOTTEN, null, null, null)),
                Instant.now(),
                "chief");
        Reply linking = written(
                "With old links",
                "<a href=\"/en/news/4711?page=2\">moved</a>",
                "<a href=\"/en/news/4712/\">not yet</a>",
                "<a href=\"/en/news/4713\">nowhere</a>",
                "<a href=\"/en/pages/old\">a page that is no article now</a>",
                "<a href=\"/en/news/4714\">gone</a>",
                "<a href=\"/en/news/4715\">forgotten</a>");

        assertThat(findings(linking.id()))
                .containsExactly(
                        "dead-link /blocks/2/text",
                        "dead-link /blocks/4/text",
                        "dead-link /blocks/5/text",
                        "link-to-draft /blocks/1/text",
                        "link-to-old-address /blocks/0/text",
                        "link-to-old-address /blocks/3/text");
    }

    @Test
    void tellsWhatANewSlugMeansForALivePage() {
        Reply article = written("A page with an address", "A text of the page.");
        published(article);
        live(article.id(), Map.of("en", page("/en/news/a-page-with-an-address")));
        chief.put(
                "/api/articles/" + article.id() + "/content",
                Map.of(
                        "headline",
                        "A page with an address",
                        "slug",
                        "a-page-with-another-address",
                        "blocks",
                        List.of(Map.of("type", "paragraph", "text", "A text of the page."))),
                "If-Match",
                "\"2\"");

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(findings(article.id())).containsExactly("slug-changed /slug"));
    }

    @Test
    void asksAsIfInLanguagesOfTheArticleOnly() {
        String path =
                "/api/articles/" + written("In which languages", "A text.").id() + "/lint";

        assertThat(chief.get(path + "?locales=en").status()).isEqualTo(200);
        assertThat(chief.get(path + "?locales=en,fa").status()).isEqualTo(400);
        assertThat(chief.get(path + "?lang=ru").status()).isEqualTo(400);
    }

    private void live(String id, Map<String, LivePage> live) {
        var pages =
                new PagesChanged(UUID.fromString(id), ArticleKind.NEWS, 1, Instant.now(), live, Map.of(), List.of());
        var news = new ProducerRecord<>(
                Topics.PAGES,
                id.getBytes(StandardCharsets.UTF_8),
                codec.write(pages).getBytes(StandardCharsets.UTF_8));
        news.headers().add(CloudEventHeaders.TYPE, EventTypes.PAGES_CHANGED.getBytes(StandardCharsets.UTF_8));
        kafka.send(news).join();
    }

    private static LivePage page(String path) {
        return new LivePage(1, 0, path, Instant.now());
    }

    @Test
    void anEmbargoEndsWithoutAPublicationWhenTheLintFindsByThenWhatBlocks() {
        String text = BACKGROUND.formatted("Embargo");
        Reply waits = written("The council of the embargoed town met", text);
        Reply kept = written("Another council of an embargoed town met", BACKGROUND.formatted("Another embargo"));
        for (Reply article : List.of(waits, kept)) {
            Reply scheduled = chief.post(
                    "/api/articles/" + article.id() + "/publish",
                    Map.of(
                            "locales", List.of("en"),
                            "publishAt", Instant.now().plusSeconds(6).toString()),
                    "If-Match",
                    "\"1\"");
            assertThat(scheduled.status()).as(scheduled.text()).isBetween(200, 202);
        }
        Reply first = written("Some other newsroom article had it first", text);
        Reply published = chief.post(
                "/api/articles/" + first.id() + "/publish",
                Map.of("locales", List.of("en"), "override", Map.of("passage-elsewhere", "It came to us first.")),
                "If-Match",
                "\"1\"");
        assertThat(published.status()).as(published.text()).isBetween(200, 202);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(missed(waits).path("findings").toString()).contains("passage-elsewhere@/blocks/0"));
        assertThat(status(waits).path("order").isMissingNode()
                        || status(waits).path("order").isNull())
                .isTrue();
        assertThat(status(waits).path("state").asString()).isEqualTo("failed");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                status(kept).path("order").path("revision").asInt())
                        .isEqualTo(1));
    }

    @Test
    void articlesScheduledForOneMomentThatShareAPassageAreDecidedOnWhenTheyAreScheduled() {
        String text = BACKGROUND.formatted("Moment");
        Instant moment = Instant.now().plusSeconds(8);
        Reply first = written("The council of one moment met", text);
        Reply second = written("The council of the same moment met", text);
        assertThat(scheduled(first, moment, Map.of()).status()).isBetween(200, 202);
        Reply refused = scheduled(second, moment, Map.of());
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.text()).contains("passage-elsewhere");
        assertThat(scheduled(second, moment, Map.of("passage-elsewhere", "Both towns share a council."))
                        .status())
                .isBetween(200, 202);

        for (Reply article : List.of(first, second)) {
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(status(article)
                                    .path("order")
                                    .path("revision")
                                    .asInt())
                            .as(status(article).toString())
                            .isEqualTo(1));
        }
    }

    @Test
    void anOverrideGivenAtSchedulingHoldsForWhatTheEndOfTheEmbargoFinds() {
        String text = BACKGROUND.formatted("Foresight");
        Reply waits = written("The council of foresight met", text);
        Map<String, String> foreseen = Map.of("passage-elsewhere", "The agency may be quicker.");
        assertThat(scheduled(waits, Instant.now().plusSeconds(6), foreseen).status())
                .isBetween(200, 202);
        assertThat(published(written("The agency has it first", text)).status()).isBetween(200, 202);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                status(waits).path("order").path("revision").asInt())
                        .as(status(waits).toString())
                        .isEqualTo(1));
    }

    private Reply scheduled(Reply article, Instant at, Map<String, String> override) {
        return chief.post(
                "/api/articles/" + article.id() + "/publish",
                Map.of("locales", List.of("en"), "publishAt", at.toString(), "override", override),
                "If-Match",
                "\"1\"");
    }

    private JsonNode missed(Reply article) {
        return status(article).path("missed");
    }

    private JsonNode status(Reply article) {
        return chief.get("/api/articles/" + article.id() + "/status")
                .json()
                .path("locales")
                .path("en");
    }
}
