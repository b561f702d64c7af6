package dev.stele.newsroom.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dev.stele.newsroom.ConsoleTest;
import dev.stele.newsroom.Page;
import dev.stele.newsroom.StubService.Asked;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

class OldAddressScreenTests extends ConsoleTest {

    private static final String TABLE = "from,to\n/Бозгушоии,/en/\n";

    @BeforeEach
    void table() {
        SERVICES.content().answers("GET /api/redirects", """
                {"items": [{"from": "/index.php?id=12", "fate": "ARTICLE", "articleId": "a1", "locale": "tg"},
                           {"from": "/guestbook", "fate": "GONE"}], "page": 0, "size": 50, "total": 51}""");
    }

    @Test
    void listsAddressesAndLeadsThroughTheTable() {
        Page page = as("chief").get("/site/addresses?q={q}", "x&y");

        assertThat(SERVICES.content().last("GET /api/redirects").query()).isEqualTo("q=x%26y&page=0&size=50");
        assertThat(page.html().select("tbody th").eachText()).containsExactly("/index.php?id=12", "/guestbook");
        assertThat(page.first("a[rel=next]").attr("href")).isEqualTo("/site/addresses?q=x%26y&page=1");
    }

    @Test
    void triesATableFirst() {
        SERVICES.content().answers("POST /api/redirects", """
                {"stored": false, "rows": 1, "added": 1, "changed": 0, "unchanged": 0, "refused": 0, "refusals": []}""");

        Page report = take(true);

        Asked asked = SERVICES.content().last("POST /api/redirects");
        assertThat(asked.query()).isEqualTo("dry-run=true");
        assertThat(asked.header("Content-Type")).startsWith("text/csv");
        assertThat(asked.body()).isEqualTo(TABLE);
        assertThat(report.text("#addresses .card .notice")).startsWith("This was a trial.");
        assertThat(report.html().select(".figures dd").eachText()).containsExactly("1", "1", "0", "0", "0");
    }

    @Test
    void namesTheLinesThatAreRefused() {
        SERVICES.content().refuses("POST /api/redirects", 422, "refused-rows", "Nothing was stored.", """
                "report": {"stored": false, "rows": 2, "added": 1, "changed": 0, "unchanged": 0, "refused": 1,
                  "refusals": [{"line": 4, "from": "/category", "code": "unknown-target", "message": "There is no such page."}]}""");

        Page report = take(false);

        assertThat(report.status()).isEqualTo(422);
        assertThat(report.header("HX-Retarget")).isEqualTo("#addresses");
        assertThat(report.html().select("#addresses .card tbody tr").eachText())
                .containsExactly("4 /category There is no such page.");
    }

    @Test
    void saysWhatIsWrongWithAFileThatIsNoTable() {
        SERVICES.content().refuses("POST /api/redirects", 400, "unreadable-table", "The first line names no columns.");

        Page refused = take(true);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text(".notice.bad"))
                .contains("The table cannot be read", "The first line names no columns.");
    }

    @Test
    void saysInItsOwnWordsThatTheLengthIsMissing() {
        SERVICES.content().refuses("POST /api/redirects", 411, "length-required", "Not chunked.");

        assertThat(take(true).text(".notice.bad"))
                .contains("Nothing was stored.")
                .doesNotContain("chunked");
    }

    @Test
    void forgetsAnAddress() {
        SERVICES.content().answers("DELETE /api/redirects", 204, "");

        Page forgotten = as("chief").post("/site/addresses/forget", "from", "/index.php?id=12", "q", "index");

        assertThat(SERVICES.content().last("DELETE /api/redirects").query()).isEqualTo("from=%2Findex.php%3Fid%3D12");
        assertThat(forgotten.header("Location")).isEqualTo("/site/addresses?q=index&page=0");
    }

    private Page take(boolean trial) {
        var file = new MockMultipartFile("table", "old.csv", "text/csv", TABLE.getBytes(StandardCharsets.UTF_8));
        return as("chief")
                .send(MockMvcRequestBuilders.multipart("/site/addresses")
                        .file(file)
                        .param("trial", String.valueOf(trial))
                        .with(csrf()));
    }
}
