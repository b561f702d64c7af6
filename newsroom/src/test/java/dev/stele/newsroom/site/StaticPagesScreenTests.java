package dev.stele.newsroom.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.newsroom.ConsoleTest;
import dev.stele.newsroom.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StaticPagesScreenTests extends ConsoleTest {

    @BeforeEach
    void site() {
        SiteStubs.teach(SERVICES);
    }

    @Test
    void showsPagesAloneWithTheStateOfEachLanguage() {
        Page page = as("chief").get("/site/pages");

        assertThat(SERVICES.content().last("GET /api/board").query()).contains("kind=PAGE");
        assertThat(page.text("tbody th")).isEqualTo("About the centre");
        assertThat(page.html().select(".chip").eachText()).containsExactly("English Live", "Russian In review");
        assertThat(page.first(".chip a").attr("href")).endsWith("/en/pages/about");
    }

    @Test
    void saysWhatToBeginWith() {
        SERVICES.content().answers("GET /api/board", "{\"items\": [], \"page\": 0, \"size\": 100, \"total\": 0}");

        assertThat(as("chief").get("/site/pages").text(".empty h2")).isEqualTo("There are no pages yet");
    }

    @Test
    void tellsWhatEachVersionSaidToReaders() {
        SERVICES.content()
                .answers("GET /api/board/" + SiteStubs.ABOUT, """
                        {"id": "x", "headline": "About", "sourceLocale": "en", "revision": 2, "released": false,
                         "updatedAt": "2026-03-05T20:30:00Z", "updatedBy": "chief", "locales": {}}""")
                .answers("GET /api/articles/" + SiteStubs.ABOUT + "/revisions", """
                        [{"revision": 2, "headline": "About", "savedAt": "2026-03-05T20:30:00Z", "savedBy": "editor"},
                         {"revision": 1, "headline": "About", "savedAt": "2026-03-01T08:00:00Z", "savedBy": "editor",
                          "release": {"updateType": "CORRECTION", "changeNote": "The address was wrong.",
                                      "at": "2026-03-01T09:00:00Z", "by": "chief"}}]""");

        Page page = as("chief").get("/site/pages/" + SiteStubs.ABOUT);

        assertThat(page.html().select("tbody tr").eachText())
                .containsExactly(
                        "Revision 2 5 Mar 2026, 20:30, editor draft",
                        "Revision 1 1 Mar 2026, 08:00, editor Correction 1 Mar 2026, 09:00, chief The address was wrong.");
    }
}
