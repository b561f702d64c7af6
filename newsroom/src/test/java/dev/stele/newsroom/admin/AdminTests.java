package dev.stele.newsroom.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.newsroom.ConsoleTest;
import dev.stele.newsroom.Page;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AdminTests extends ConsoleTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String LETTER = """
            {"id": "stele.news-3-7", "topic": "stele.news", "partition": 3, "offset": 7, "error": "translates revision 2, which was not released",
             "at": "2026-03-05T14:30:00Z", "state": "PARKED", "bytes": 3,
             "account": {"articleId": "0198f3a2-0c4e-7b1a-8f5d-64d1c7e20b9a", "headline": "Rain <b>for</b> the valley", "locale": "ru",
               "revision": 2, "fact": "APPROVED", "cause": "EARLIER_MISSING", "words": "…"}}""";

    @Test
    void tellsWhatWasSetAsideByArticleLanguageAndReason() {
        SERVICES.publisher().answers("GET /api/dead-letters", "{\"items\": [" + LETTER + "], \"total\": 1}");

        Page page = as("admin").get("/admin");

        Element card = page.first(".letter");
        assertThat(card.expectFirst("h2").text()).isEqualTo("Rain <b>for</b> the valley");
        assertThat(card.text())
                .contains("Russian · revision 2 · 5 Mar 2026, 14:30")
                .contains("A translation was approved. What it builds on has not arrived yet.")
                .contains("Try again: it can be applied as soon as");
        assertThat(SERVICES.publisher().last("GET /api/dead-letters").query()).contains("state=PARKED");
        assertThat(as("admin").in("ru").get("/admin").first(".letter").text())
                .contains("Русский · версия 2")
                .contains("Утверждён перевод.");
    }

    @Test
    void triesAgainAndSaysSo() {
        SERVICES.publisher()
                .answers("POST /api/dead-letters/stele.news-3-7/retry", 202, LETTER)
                .answers("GET /api/dead-letters", "{\"items\": [], \"total\": 0}");

        Page done = as("admin").post("/admin/letters/stele.news-3-7/retry");

        assertThat(done.status()).isEqualTo(303);
        assertThat(done.header("Location")).isEqualTo("/admin?done=retried");
        assertThat(SERVICES.publisher()
                        .last("POST /api/dead-letters/stele.news-3-7/retry")
                        .header("Authorization"))
                .isEqualTo("Bearer nora-token");
        Page after = as("admin").get("/admin?done=retried");
        assertThat(after.text(".notice.good")).startsWith("It was sent again");
        assertThat(after.text(".empty h2")).isEqualTo("No change has failed");
        assertThat(as("admin").get("/admin?done=%3Cscript%3E").has(".notice.good"))
                .isFalse();
    }

    @Test
    void asksBeforeItGivesUp() {
        SERVICES.publisher()
                .answers("GET /api/dead-letters/stele.news-3-7", LETTER)
                .answers("DELETE /api/dead-letters/stele.news-3-7", 204, "");

        Page question = as("admin").get("/admin/letters/stele.news-3-7/discard");

        assertThat(question.text("h1")).isEqualTo("Give this change up?");
        assertThat(SERVICES.publisher().asked())
                .noneMatch(asked -> asked.method().equals("DELETE"));
        String action = question.first(".letter form").attr("action");
        assertThat(as("admin").post(action).header("Location")).isEqualTo("/admin?done=discarded");
        SERVICES.publisher().last("DELETE /api/dead-letters/stele.news-3-7");
    }

    @Test
    void tellsHowFarEachPartIs() {
        SERVICES.publisher().answers("GET /api/lag", """
                {"at": "2026-03-05T14:30:00Z", "behind": 3, "since": "2026-03-05T14:29:00Z", "complete": true, "groups": [
                  {"name": "publisher", "behind": 0, "partitions": [{"topic": "stele.news", "partition": 0, "behind": 0}]},
                  {"name": "house-archive", "behind": 3, "since": "2026-03-05T14:29:00Z",
                   "partitions": [{"topic": "stele.news", "partition": 4, "behind": 3}]}]}""");

        Page page = as("admin").get("/admin/lag");

        assertThat(page.text(".notice"))
                .isEqualTo("3 changes have not been read yet. The oldest of them is of 5 Mar 2026, 14:29.");
        List<String> rows = page.html().select("tbody tr").eachText();
        assertThat(rows.getFirst()).isEqualTo("Publisher: makes pages live Up to date –");
        assertThat(rows.getLast())
                .startsWith("house-archive Where stele.news 4 3 behind")
                .endsWith("14:29");
    }

    @Test
    void listsReceiversAndWhatTheyDidNotTake() {
        String hook = """
                {"id": "wh-1", "version": 1, "url": "https://cdn.example/purge", "events": ["pages-changed"], "locales": [],
                 "active": true, "failingSince": "2026-03-05T14:29:00Z", "description": "The CDN", "secrets": []}""";
        SERVICES.publisher()
                .answers("GET /api/webhooks", "{\"items\": [" + hook + "], \"total\": 1}")
                .answers("GET /api/webhooks/wh-1", hook)
                .answers("GET /api/webhooks/wh-1/deliveries", """
                        {"items": [{"id": "d-1", "type": "pages-changed", "subject": "a-1", "version": 4, "state": "DEAD",
                          "attempts": [{"at": "2026-03-05T14:29:00Z", "millis": 12, "status": 500, "problem": "refused"}],
                          "createdAt": "2026-03-05T14:00:00Z"}], "total": 1}""")
                .answers("POST /api/webhooks/wh-1/deliveries/d-1/retry", 202, "{}");

        Page list = as("admin").get("/admin/webhooks");
        assertThat(list.text("tbody tr"))
                .contains("https://cdn.example/purge The CDN", "Failing since 5 Mar 2026, 14:29", "changed pages", "1");

        Page one = as("admin").get("/admin/webhooks/wh-1");
        assertThat(one.text("tbody tr")).contains("changed pages", "Given up", "500 refused", "1 attempt");
        Page again = as("admin").post(one.first("tbody form").attr("action"));
        assertThat(again.header("Location")).isEqualTo("/admin/webhooks/wh-1?done=retried");
    }

    @Test
    void addsAReceiverAndShowsItsSecretOnce() {
        SERVICES.publisher()
                .answers("GET /api/webhooks", "{\"items\": [], \"total\": 0}")
                .answers("POST /api/webhooks", 201, """
                {"id": "wh-2", "url": "https://cdn.example/purge", "secret": "whsec_c2VjcmV0", "active": true}""");
        assertThat(as("admin").get("/admin/webhooks").first(".empty a").attr("href"))
                .isEqualTo("/admin/webhooks/new");
        assertThat(as("admin").get("/admin/webhooks/new").html().select("[name=events][checked]"))
                .hasSize(2);

        Page added = as("admin")
                .post(
                        "/admin/webhooks",
                        "url",
                        " https://cdn.example/purge ",
                        "description",
                        "The CDN",
                        "events",
                        "pages-changed",
                        "locales",
                        "ru, tg");

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.first("#secret").val()).isEqualTo("whsec_c2VjcmV0");
        assertThat(JSON.readTree(SERVICES.publisher().last("POST /api/webhooks").body()))
                .isEqualTo(JSON.readTree("""
                {"url": "https://cdn.example/purge", "description": "The CDN", "events": ["pages-changed"], "locales": ["ru", "tg"]}"""));
    }

    @Test
    void keepsWhatWasWrittenOfAReceiverThatIsNotTaken() {
        SERVICES.publisher().refuses("POST /api/webhooks", 422, "invalid-request", "Not acceptable.", """
                        "errors": [{"pointer": "/url", "code": "not-callable", "message": "It must begin with https://."},
                         {"pointer": "/events", "code": "unknown", "message": "One or both."}]""");

        Page refused = as("admin").in("ru").post("/admin/webhooks", "url", "http://cdn.example", "description", "CDN");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.first("#url").val()).isEqualTo("http://cdn.example");
        assertThat(refused.text("#url-fault")).startsWith("Этот адрес вызвать нельзя");
        assertThat(refused.text("fieldset .fault")).isEqualTo("Выберите хотя бы одно.");
        assertThat(refused.first("#description").val()).isEqualTo("CDN");
    }

    @Test
    void callsAReceiverAndSaysWhatCameOfIt() {
        SERVICES.publisher()
                .answers("GET /api/webhooks/wh-1", "{\"id\": \"wh-1\", \"url\": \"https://cdn.example\"}")
                .answers("POST /api/webhooks/wh-1/test", "{\"millis\": 31, \"status\": 204}");
        assertThat(as("admin").post("/admin/webhooks/wh-1/test").text("[role=status].good"))
                .isEqualTo("It answered 204 after 31 ms.");

        SERVICES.publisher().answers("POST /api/webhooks/wh-1/test", """
                {"millis": 31, "status": 500, "problem": "The receiver answered 500."}""");
        assertThat(as("admin").in("ru").post("/admin/webhooks/wh-1/test").text("[role=alert].bad"))
                .startsWith("Вызов не принят: ответ 500.");

        SERVICES.publisher().answers("POST /api/webhooks/wh-1/test", "{\"millis\": 9000, \"problem\": \"No answer.\"}");
        assertThat(as("admin").post("/admin/webhooks/wh-1/test").text("[role=alert].bad"))
                .isEqualTo("There was no answer. No answer.");
    }

    @Test
    void asksBeforeItRemovesAReceiver() {
        SERVICES.publisher()
                .answers("GET /api/webhooks/wh-1", "{\"id\": \"wh-1\", \"url\": \"https://cdn.example\"}")
                .answers("DELETE /api/webhooks/wh-1", 204, "")
                .answers("GET /api/webhooks", "{\"items\": [], \"total\": 0}");

        String action = as("admin")
                .get("/admin/webhooks/wh-1/remove")
                .first(".card form")
                .attr("action");

        assertThat(SERVICES.publisher().asked())
                .noneMatch(asked -> asked.method().equals("DELETE"));
        String next = as("admin").post(action).header("Location");
        SERVICES.publisher().last("DELETE /api/webhooks/wh-1");
        assertThat(as("admin").get(next).text(".notice.good")).isEqualTo("The webhook is removed.");
    }

    @Test
    void showsTheWordsOfARefusalAndAsksNobodyElse() {
        SERVICES.publisher().refuses("GET /api/dead-letters", 403, "forbidden", "Your roles do not allow this.");

        Page refused = as("editor").get("/admin");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(SERVICES.content().asked()).isEmpty();
        assertThat(SERVICES.translation().asked()).isEmpty();
    }
}
