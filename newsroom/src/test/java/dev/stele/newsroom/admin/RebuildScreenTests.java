package dev.stele.newsroom.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.newsroom.ConsoleTest;
import dev.stele.newsroom.Page;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class RebuildScreenTests extends ConsoleTest {

    @Test
    void followsARebuildByRequestsThatWait() {
        SERVICES.publisher()
                .answers("POST /api/rebuild", 202, "{\"state\": \"FOLDING\"}")
                .answers("GET /api/rebuild", rebuild("FOLDING", 40));
        assertThat(as("admin").post("/admin/rebuild").header("Location")).isEqualTo("/admin/rebuild");

        Element running = as("admin").get("/admin/rebuild").first("#rebuild");
        assertThat(running.attr("hx-get")).isEqualTo("/admin/rebuild/progress?seen=40");
        // Not more often than anybody can see.
        assertThat(running.attr("hx-trigger")).isEqualTo("load delay:250ms");
        assertThat(running.expectFirst("progress").attr("value")).isEqualTo("40");

        SERVICES.publisher().answers("GET /api/rebuild", rebuild("SWITCHED", 100));
        Page next = as("admin").htmx().get("/admin/rebuild/progress?seen=40");
        assertThat(SERVICES.publisher().last("GET /api/rebuild").query()).isEqualTo("otherThan=40");
        assertThat(next.text(".badge")).isEqualTo("Done");
        assertThat(next.first("#rebuild").hasAttr("hx-get")).isFalse();
        assertThat(next.has("form button")).isTrue();
    }

    @Test
    void aSwitchWithAnErrorIsNoFullSuccess() {
        String trouble = rebuild("SWITCHED", 100).replaceFirst("\\{", "{\"error\": \"readers were not told\",");
        SERVICES.publisher().answers("GET /api/rebuild", trouble);

        Page page = as("admin").get("/admin/rebuild");

        assertThat(page.text("#rebuild .badge.warm")).isEqualTo("Done, with an error");
        assertThat(page.text("#rebuild")).contains("a step after the switch failed", "readers were not told");
    }

    private static String rebuild(String state, int records) {
        return """
                {"state": "%1$s", "database": "site_b", "startedBy": "admin", "startedAt": "2026-03-05T14:29:00Z", %2$s
                 "records": %3$d, "total": 100, "perSecond": 50, "differences": [], "version": %3$d}""".formatted(
                        state, state.equals("SWITCHED") ? "\"finishedAt\": \"2026-03-05T14:29:02Z\"," : "", records);
    }
}
