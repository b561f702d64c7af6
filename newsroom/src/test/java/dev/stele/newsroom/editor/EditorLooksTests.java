package dev.stele.newsroom.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.stele.newsroom.browser.BrowserTest;
import dev.stele.newsroom.browser.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditorLooksTests extends BrowserTest {

    @BeforeEach
    void teach() {
        Stubs.article(SERVICES.content());
    }

    @Test
    void editorLooksRight() {
        looksRight("editor", "/articles/" + Stubs.ID, "chief");
    }

    @Test
    void emptyArticleSaysWhatToDoFirst() {
        String begun = "{\"headline\": \"Rain\", \"byline\": [], \"tags\": [], \"blocks\": []}";
        SERVICES.content()
                .answers("GET " + Stubs.API, Stubs.article(1, begun))
                .answers("GET " + Stubs.API + "/lint", "{\"findings\": []}");
        looksRight("editor-begun", "/articles/" + Stubs.ID, "editor");
    }

    @Test
    void whatIsSaidOfReadersTakesNoRoomWhileThereIsNothingToSay() {
        try (Screen screen = open("chief")) {
            Page page = screen.show("/articles/" + Stubs.ID);
            assertThat(page.locator(".readers-see")).isEmpty();
            assertThat(page.evaluate("document.querySelector('.readers-see').offsetHeight"))
                    .isEqualTo(0);
        }
    }

    @Test
    void historyLooksRight() {
        String revisions = Stubs.API + "/revisions";
        SERVICES.content().answers("GET " + revisions, """
                [{"revision": 3, "headline": "Heavy rain closes the road to the north", "savedAt": "2026-09-26T09:02:07Z",
                  "savedBy": "editor", "restoredFrom": 1},
                 {"revision": 2, "headline": "Rain closes the road", "savedAt": "2026-09-26T08:32:07Z", "savedBy": "nora",
                  "release": {"updateType": "CORRECTION", "changeNote": "The road is the M41."}},
                 {"revision": 1, "headline": "Rain", "savedAt": "2026-09-26T08:00:00Z", "savedBy": "nora"}]""").answers("GET " + revisions + "/1/diff", """
                {"from": 1, "to": 3, "fields": [{"field": "headline", "before": "Rain closes a road", "after": "Heavy rain closes the road"}],
                 "blocks": [{"id": "b1", "kind": "CHANGED", "position": 0,
                  "before": {"type": "paragraph", "text": "The road is closed at km 40."},
                  "after": {"type": "paragraph", "text": "The road is <strong>closed</strong> at km 42 &amp; beyond."}},
                  {"id": "b2", "kind": "REMOVED", "position": 1, "before": {"type": "paragraph", "text": "More soon."}}]}""");
        looksRight("history", "/articles/" + Stubs.ID + "/history", "editor");
        looksRight("history-diff", "/articles/" + Stubs.ID + "/history/diff?from=1&to=3", "editor");
    }

    @Test
    void slugsLookRight() {
        Stubs.slugs(SERVICES.content(), SERVICES.translation());
        looksRight("slugs", "/articles/" + Stubs.ID + "/slugs", "chief");
    }

    @Test
    void picturesLookRight() {
        looksRight("pictures", "/pictures", "editor");
        looksRight("picture", "/pictures/" + Stubs.PICTURE, "editor");
    }
}
