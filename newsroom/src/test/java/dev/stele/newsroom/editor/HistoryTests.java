package dev.stele.newsroom.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.newsroom.ConsoleTest;
import dev.stele.newsroom.Page;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The history of an article. */
class HistoryTests extends ConsoleTest {

    private static final String PATH = "/articles/" + Stubs.ID + "/history";
    private static final String REVISIONS = Stubs.API + "/revisions";

    @BeforeEach
    void teach() {
        Stubs.article(SERVICES.content());
        SERVICES.content()
                .answers(
                        "GET " + REVISIONS,
                        IntStream.iterate(60, n -> n > 0, n -> n - 1)
                                .mapToObj(n ->
                                        "{\"revision\": %d, \"headline\": \"Rain %d\", \"savedBy\": \"nora\", \"savedAt\": \"2026-09-26T08:%02d:00Z\"}"
                                                .formatted(n, n, n % 60))
                                .collect(Collectors.joining(",", "[", "]")));
    }

    @Test
    void listsRevisionsPageByPageNewestFirst() {
        assertThat(as("editor").get(PATH).html().select("tbody tr")).hasSize(25);
        Page last = as("editor").get(PATH + "?page=2");
        assertThat(last.html().select("tbody th").eachText()).hasSize(10).endsWith("1");
        assertThat(last.has(".pager a[href$='page=1']")).isTrue();
        assertThat(as("editor").get(PATH + "?page=999").html().select("tbody tr"))
                .hasSize(10);
    }

    @Test
    void namesNoRemovedPerson() {
        SERVICES.content().answers("GET " + REVISIONS, """
                [{"revision": 1, "headline": "Rain", "savedBy": "removed-0a1b2c3d", "savedAt": "2026-09-26T08:00:00Z"}]""");

        Page page = as("editor").get(PATH);

        assertThat(page.text("tbody")).contains("removed person").doesNotContain("removed-0a1b2c3d");
    }

    @Test
    void tellsWordsThatCameFromWordsThatWent() {
        SERVICES.content().answers("GET " + REVISIONS + "/2/diff", """
                {"from": 2, "to": 3, "fields": [{"field": "headline", "before": "Rain closes a road", "after": "Rain closes the road"}],
                 "blocks": [{"id": "b1", "kind": "CHANGED", "position": 0,
                   "before": {"type": "paragraph", "text": "The <em>road</em>"}, "after": {"type": "paragraph", "text": "The road"}}]}""");

        Page diff = as("editor").get(PATH + "/diff?from=3&to=2");

        assertThat(SERVICES.content().last("GET " + REVISIONS + "/2/diff").query())
                .isEqualTo("to=3");
        assertThat(diff.first(".change-text").html()).isEqualTo("Rain closes <del>a</del><ins>the</ins> road");
        assertThat(diff.html().select(".change").get(1).text()).contains("The words are the same");
    }

    @Test
    void callsRelatedArticlesByTheirHeadlines() {
        SERVICES.content()
                .answers("GET " + REVISIONS + "/2/diff", """
                {"from": 2, "to": 3, "blocks": [], "fields": [{"field": "related", "before": ["%s"], "after": ["%s", "gone"]}]}""".formatted(Stubs.OTHERS.get(0), Stubs.OTHERS.get(1)));

        Page diff = as("editor").get(PATH + "/diff?from=2&to=3");

        assertThat(diff.text(".change-text del")).isEqualTo("Bridges wait for repair");
        assertThat(diff.text(".change-text ins")).isEqualTo("The mountain road is safe again gone");
    }

    @Test
    void bringsARevisionBackForTheVersionThatWasShown() {
        SERVICES.content().answers("POST " + REVISIONS + "/2/restore", Stubs.article(8, Stubs.text()));

        Page restored = as("editor").post(PATH + "/2/restore", "version", "7");

        assertThat(restored.header("Location")).isEqualTo("/articles/" + Stubs.ID);
        assertThat(SERVICES.content().last("POST " + REVISIONS + "/2/restore").header("If-Match"))
                .isEqualTo("\"7\"");
    }

    @Test
    void saysWhenSomebodyWasFaster() {
        SERVICES.content()
                .refuses("POST " + REVISIONS + "/2/restore", 412, "stale-article", "Somebody else changed it.");

        assertThat(as("editor").post(PATH + "/2/restore", "version", "6").status())
                .isEqualTo(412);
    }
}
