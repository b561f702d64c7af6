package dev.stele.content.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.chassis.events.EventCodec;
import dev.stele.content.Client;
import dev.stele.content.Client.Reply;
import dev.stele.content.Log;
import dev.stele.content.Texts;
import dev.stele.contracts.ArticleWithdrawn;
import dev.stele.contracts.NewsEvent;
import dev.stele.contracts.PublicationOrdered;
import dev.stele.contracts.RevisionReleased;
import dev.stele.testkit.Backed;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@Backed
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ArticleApiIT {
    @LocalServerPort
    int port;

    Client editor;
    Client chief;

    @BeforeEach
    void people() {
        editor = Client.as(port, "editor", "editor");
        chief = Client.as(port, "chief", "chief");
    }

    @Test
    void beginsAnArticleWithItsFirstVersion() {
        Reply created = editor.post("/api/articles", Texts.article());

        assertThat(created.status()).as(created.text()).isEqualTo(201);
        assertThat(created.etag()).isEqualTo("\"1\"");
        assertThat(created.response().headers().firstValue("Location")).hasValue("/api/articles/" + created.id());
        assertThat(created.json().get("state").asString()).isEqualTo("DRAFT");
        assertThat(created.json().get("createdBy").asString()).isEqualTo("editor");
        assertThat(created.json().at("/content/blocks/0/id").asString()).matches("[A-Za-z0-9_-]{1,64}");
        assertThat(editor.get("/api/articles/" + created.id()).json()).isEqualTo(created.json());
    }

    @Test
    void tellsTheLogWhatHappenedInOneSequence() {
        Reply created = editor.post("/api/articles", Texts.article());
        String path = "/api/articles/" + created.id();
        Reply released = editor.post(path + "/release", Map.of("updateType", "MAJOR"), "If-Match", "\"1\"");
        Reply again = editor.post(path + "/release", Map.of("updateType", "MAJOR"), "If-Match", "\"2\"");
        Reply ordered = chief.post(
                path + "/publish", Map.of("locales", List.of("en", "ru"), "mode", "TOGETHER"), "If-Match", "\"2\"");
        Reply withdrawn = chief.post(path + "/withdraw", Map.of("locales", List.of("ru"), "reason", "Wrong name"));

        assertThat(List.of(released, again, ordered, withdrawn))
                .allSatisfy(r -> assertThat(r.status()).as(r.text()).isEqualTo(202));
        assertThat(ordered.json().get("state").asString()).isEqualTo("ORDERED");
        List<NewsEvent> facts = Log.of(created.id(), 3);
        assertThat(facts).extracting(NewsEvent::sequence).containsExactly(1L, 2L, 3L);
        assertThat(facts.get(0))
                .isInstanceOfSatisfying(
                        RevisionReleased.class,
                        e -> assertThat(e.content().headline()).startsWith("The bridge"));
        assertThat(facts.get(1))
                .isInstanceOfSatisfying(
                        PublicationOrdered.class, e -> assertThat(e.locales()).containsExactly("en", "ru"));
        assertThat(facts.get(2))
                .isInstanceOfSatisfying(
                        ArticleWithdrawn.class, e -> assertThat(e.locales()).containsExactly("ru"));
    }

    @Test
    void publishReleasesWhatIsNotReleased() {
        Reply created = editor.post("/api/articles", Texts.article());
        Reply ordered = chief.post(
                "/api/articles/" + created.id() + "/publish", Map.of("locales", List.of("en")), "If-Match", "\"1\"");

        assertThat(ordered.status()).as(ordered.text()).isEqualTo(202);
        assertThat(Log.of(created.id(), 2)).hasExactlyElementsOfTypes(RevisionReleased.class, PublicationOrdered.class);
    }

    @Test
    void ofTwoEditorsWithOneVersionOneWinsAndTheOthersTextIsNowhere() throws Exception {
        Reply created = editor.post("/api/articles", Texts.article());
        String path = "/api/articles/" + created.id();
        List<String> texts = List.of("First word " + created.id(), "Other word " + created.id());
        List<Reply> replies = atOnce(
                () -> editor.put(path + "/content", Texts.content(texts.get(0)), "If-Match", "\"1\""),
                () -> editor.put(path + "/content", Texts.content(texts.get(1)), "If-Match", "\"1\""));

        assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(200, 412);
        String lost = texts.get(replies.get(0).status() == 412 ? 0 : 1);
        editor.put(path + "/content", Texts.content(), "If-Match", "\"2\"");
        assertThat(editor.get(path + "/revisions").json()).hasSize(3);
        assertThat(editor.get(path + "/revisions?size=2")
                        .json()
                        .valueStream()
                        .map(r -> r.get("revision").asInt()))
                .containsExactly(3, 2);
        assertThat(editor.get(path + "/revisions?size=2&page=1")
                        .json()
                        .valueStream()
                        .map(r -> r.get("revision").asInt()))
                .containsExactly(1);
        assertThat(editor.get(path + "/revisions?size=2&page=2").json()).isEmpty();
        for (int n = 1; n <= 3; n++) {
            assertThat(editor.get(path + "/revisions/" + n).text()).doesNotContain(lost);
        }
    }

    @Test
    void publishesTheReleasedTextWhileTheNextIsADraft() {
        Reply created = editor.post("/api/articles", Texts.article());
        String path = "/api/articles/" + created.id();
        editor.post(path + "/release", Map.of(), "If-Match", "\"1\"");
        Map<String, Object> bad = new HashMap<>(Texts.content());
        bad.put("headline", "Lorem ipsum dolor sit amet");
        Reply draft = editor.put(path + "/content", bad, "If-Match", "\"2\"");
        assertThat(draft.json().get("revision").asInt()).isEqualTo(2);
        assertThat(draft.json().get("lastReleased").asInt()).isEqualTo(1);
        assertThat(editor.get(path + "/lint").json().get("blocked").asBoolean()).isTrue();
        assertThat(editor.get(path + "/lint?revision=1").json().get("blocked").asBoolean())
                .isFalse();
        assertThat(editor.get(path + "/lint?revision=3").status()).isEqualTo(404);
        assertThat(editor.get(path + "/lint?revision=x").status()).isEqualTo(400);

        Map<String, Object> wanted = Map.of("locales", List.of("en"), "revision", 1);
        Reply ordered = chief.post(path + "/publish", wanted);

        assertThat(ordered.status()).as(ordered.text()).isEqualTo(202);
        assertThat(ordered.json().get("released").asBoolean()).isFalse();
        assertThat(Log.of(created.id(), 2).getLast())
                .isInstanceOfSatisfying(
                        PublicationOrdered.class, e -> assertThat(e.revision()).isEqualTo(1));
        for (int revision : new int[] {-1, 0, 3}) {
            Reply refused = chief.post(path + "/publish", Map.of("locales", List.of("en"), "revision", revision));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/revision");
        }
        assertThat(chief.post(path + "/publish", wanted, "If-Match", "\"1\"").status())
                .isEqualTo(412);
        Map<String, Object> correction = new HashMap<>(wanted);
        correction.putAll(Map.of("updateType", "CORRECTION", "changeNote", "It was another bridge."));
        assertThat(chief.post(path + "/publish", correction).status()).isEqualTo(422);
        assertThat(Log.of(created.id(), 2)).hasSize(2);
    }

    @Test
    void demandsTheVersionThatWasRead() {
        String path =
                "/api/articles/" + editor.post("/api/articles", Texts.article()).id();

        assertThat(editor.put(path + "/content", Texts.content()).status()).isEqualTo(428);
        assertThat(editor.put(path + "/content", Texts.content(), "If-Match", "\"7\"")
                        .status())
                .isEqualTo(412);
        assertThat(chief.post(path + "/publish", Map.of("locales", List.of("en")))
                        .status())
                .isEqualTo(428);
        assertThat(editor.get(path).etag()).isEqualTo("\"1\"");
    }

    @Test
    void answersTheSameArticleToTheSameKeyAndBody() throws Exception {
        Map<String, Object> request = Texts.article();
        Reply first = editor.post("/api/articles", request, "Idempotency-Key", "k-1");
        Reply second = editor.post("/api/articles", request, "Idempotency-Key", "k-1");
        Reply other = editor.post("/api/articles", Texts.article(), "Idempotency-Key", "k-1");
        List<Reply> atOnce = atOnce(
                () -> editor.post("/api/articles", request("Twice"), "Idempotency-Key", "k-2"),
                () -> editor.post("/api/articles", request("Twice"), "Idempotency-Key", "k-2"));

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(other.status()).isEqualTo(422);
        assertThat(atOnce).extracting(Reply::status).containsOnly(201);
        assertThat(atOnce.get(0).id()).isEqualTo(atOnce.get(1).id());
    }

    private static Map<String, Object> request(String headline) {
        return Texts.article(Map.of("headline", headline, "slug", headline.toLowerCase(), "blocks", List.of()));
    }

    private static List<Reply> atOnce(Callable<Reply> one, Callable<Reply> other) throws Exception {
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = both.submit(one);
            var second = both.submit(other);
            return List.of(first.get(), second.get());
        }
    }

    @Test
    void givesEqualHeadlinesDifferentSlugsAndRefusesATakenOne() {
        Reply first = editor.post("/api/articles", Texts.article(Texts.content("Ҷумҳурии нав")));
        Reply second = editor.post("/api/articles", Texts.article(Texts.content("Ҷумҳурии нав")));

        assertThat(first.json().at("/content/slug").asString()).isEqualTo("jumhurii-nav");
        assertThat(second.json().at("/content/slug").asString()).isEqualTo("jumhurii-nav-2");
        Reply taken = editor.post(
                "/api/articles", Texts.article(Map.of("headline", "Any", "slug", "jumhurii-nav", "blocks", List.of())));
        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.json().get("type").asString()).isEqualTo("/problems/slug-taken");
    }

    @Test
    void keepsHistoryAndBringsAnOldTextBack() {
        Reply created = editor.post("/api/articles", Texts.article());
        String path = "/api/articles/" + created.id();
        editor.put(path + "/content", Texts.content("Second"), "If-Match", "\"1\"");
        Reply restored = editor.send("POST", path + "/revisions/1/restore", null, Map.of("If-Match", "\"2\""));

        assertThat(restored.status()).as(restored.text()).isEqualTo(200);
        assertThat(restored.json().get("revision").asInt()).isEqualTo(3);
        assertThat(restored.json().get("content")).isEqualTo(created.json().get("content"));
        var diff = editor.get(path + "/revisions/1/diff?to=2").json();
        assertThat(diff.at("/fields/0/field").asString()).isEqualTo("headline");
        assertThat(diff.get("blocks")).isEmpty();
        assertThat(editor.get(path + "/revisions/9").status()).isEqualTo(404);
    }

    @Test
    void listsByStateAndHeadlineAndRefusesWhatItDoesNotKnow() {
        Reply created = editor.post("/api/articles", Texts.article(Texts.content("Кӯҳҳои (баланд) 100%")));

        var found = editor.get("/api/articles?state=DRAFT&q=%D0%9A%D3%AE%D2%B2%D2%B2%D0%9E%D0%98%20(")
                .json();
        assertThat(found.at("/items/0/id").asString()).isEqualTo(created.id());
        assertThat(found.get("total").asInt()).isEqualTo(1);
        for (String query :
                List.of("status=DRAFT", "state=SECRET", "sort=hash", "size=1000000000", "size=-1", "page=-1")) {
            assertThat(editor.get("/api/articles?" + query).status()).as(query).isEqualTo(400);
        }
    }

    @Test
    void ordersAnEmbargoedRevisionWhenItIsDueAndNotBefore() {
        Reply created = editor.post("/api/articles", Texts.article());
        String path = "/api/articles/" + created.id();
        var due = Instant.now().plusSeconds(2);
        Reply scheduled = chief.post(
                path + "/publish", Map.of("locales", List.of("en"), "publishAt", due.toString()), "If-Match", "\"1\"");

        assertThat(scheduled.json().get("state").asString()).isEqualTo("SCHEDULED");
        List<NewsEvent> facts = Log.of(created.id(), 2);
        assertThat(facts.get(1)).isInstanceOf(PublicationOrdered.class);
        assertThat(facts.get(1).occurredAt()).isAfterOrEqualTo(due);
        assertThat(editor.get(path).json().get("state").asString()).isEqualTo("ORDERED");
    }

    @Test
    void sendsAVeryLongTextWhole() {
        var paragraphs = IntStream.range(0, 20)
                .mapToObj(i -> Map.of("type", "paragraph", "text", i + "я".repeat(9_000)))
                .toList();
        Reply created =
                editor.post("/api/articles", Texts.article(Map.of("headline", "Long read", "blocks", paragraphs)));
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        editor.post("/api/articles/" + created.id() + "/release", Map.of(), "If-Match", "\"1\"");

        RevisionReleased fact = (RevisionReleased) Log.of(created.id(), 1).getFirst();
        assertThat(fact.content().blocks()).hasSize(20);
        assertThat(new EventCodec().hash(fact.content())).isEqualTo(fact.contentHash());
    }

    @Test
    void aRewordedParagraphKeepsItsIdThoughTheClientNamesNone() {
        Map<String, Object> text = Texts.content();
        Reply created = editor.post("/api/articles", Texts.article(text));
        var changed = new HashMap<>(text);
        changed.put(
                "blocks",
                List.of(
                        Map.of("type", "paragraph", "text", "Reworded."),
                        Map.of("type", "heading", "level", 2, "text", "New")));
        Reply edited = editor.put("/api/articles/" + created.id() + "/content", changed, "If-Match", "\"1\"");

        assertThat(edited.json().at("/content/blocks/0/id"))
                .isEqualTo(created.json().at("/content/blocks/0/id"));
        assertThat(edited.json().at("/content/slug")).isEqualTo(created.json().at("/content/slug"));
        assertThat(edited.json().at("/content/blocks/1/id").asString()).isNotBlank();
    }

    @Test
    void findingsBlockAPublicationUntilTheyAreOverriddenWithAReason() {
        Reply created = editor.post(
                "/api/articles",
                Texts.article(Map.of(
                        "headline",
                        "With a template's button",
                        "blocks",
                        List.of(
                                Map.of("type", "paragraph", "text", "The campaign begins on Monday."),
                                Map.of("type", "button", "label", "Start Now", "href", "/en/")))));
        String path = "/api/articles/" + created.id();
        Reply blocked = chief.post(path + "/publish", Map.of("locales", List.of("en")), "If-Match", "\"1\"");
        Reply passed = chief.post(
                path + "/publish",
                Map.of("locales", List.of("en"), "override", Map.of("placeholder", "It is the name of the campaign")),
                "If-Match",
                "\"1\"");

        assertThat(blocked.status()).isEqualTo(422);
        assertThat(blocked.json().at("/findings/0/rule").asString()).isEqualTo("placeholder");
        assertThat(editor.get(path + "/lint").json().get("blocked").asBoolean()).isTrue();
        assertThat(passed.status()).as(passed.text()).isEqualTo(202);
        assertThat(passed.json().at("/overrides/0/reason").asString()).startsWith("It is the name");
    }

    @Test
    void ordersNoLanguageThatTheArticleHasNotAndNoEmbargoInThePast() {
        String path =
                "/api/articles/" + editor.post("/api/articles", Texts.article()).id() + "/publish";
        Reply unknown = chief.post(path, Map.of("locales", List.of("en", "fa")), "If-Match", "\"1\"");
        Reply past = chief.post(
                path, Map.of("locales", List.of("en"), "publishAt", "2020-01-01T00:00:00Z"), "If-Match", "\"1\"");

        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.json().at("/errors/0/pointer").asString()).isEqualTo("/locales/1");
        assertThat(past.status()).isEqualTo(422);
        assertThat(past.json().at("/errors/0/pointer").asString()).isEqualTo("/publishAt");
    }
}
