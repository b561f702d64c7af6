package dev.stele.newsroom.board;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.stele.newsroom.StubService.Answered;
import dev.stele.newsroom.browser.BrowserTest;
import dev.stele.newsroom.browser.Screen;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BoardLooksTests extends BrowserTest {

    private static final WaitForOptions HIDDEN = new WaitForOptions().setState(WaitForSelectorState.HIDDEN);

    private static final String ID = "0198f3a2-0c4e-7b1a-8f5d-64d1c7e20b9a";
    private static final String OTHER = "0198f3a2-0c4e-7b1a-8f5d-64d1c7e20b9b";

    /** The stream of changes in the hands of the test: what comes when is for it to say. */
    private static final String STREAM_AT_HAND = """
            window.EventSource = class extends EventSource {
              constructor(address) { super(address); window.stream = this; }
            };""";

    private static final String CHANGED = """
            articleId => window.stream.dispatchEvent(new MessageEvent('article', { data: JSON.stringify({ articleId }) }))""";

    private static final Page.GetByTextOptions EXACTLY = new Page.GetByTextOptions().setExact(true);

    @BeforeEach
    void services() {
        changes("event:open\ndata:{}\n\n");
        SERVICES.content().answers("GET /api/site", Samples.SITE);
        SERVICES.content()
                .answers(
                        "GET /api/board",
                        Samples.page(
                                Samples.row(
                                        ID,
                                        "A bridge over the river opens after four years of work, and the town celebrates"),
                                Samples.row(OTHER, "A library")));
        SERVICES.content().answers("GET /api/board/" + OTHER, Samples.row(OTHER, "A library closes"));
    }

    private static void changes(String events) {
        SERVICES.content()
                .answers("GET /api/board/changes", 200, "text/event-stream", events.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void boardLooksRight() {
        looksRight("board", "/board", "chief");
        looksRight("board-new", "/board/new", "editor");
    }

    @Test
    void theLanguageItIsWrittenInIsNotOfferedToTranslateInto() {
        try (Screen screen = open("editor")) {
            Page page = screen.show("/board/new");
            page.locator("input[name=targets][value=en]").waitFor(HIDDEN);
            page.selectOption("#sourceLocale", "ru");
            page.locator("input[name=targets][value=ru]").waitFor(HIDDEN);
            assertThat(page.isChecked("input[name=required]")).isFalse();
            page.uncheck("input[name=targets][value=tg]");
            page.check("input[name=required][value=tg]");
            assertThat(page.isChecked("input[name=targets][value=tg]")).isTrue();

            assertThat(page.isChecked("input[name=targets][value=en]")).isTrue();
            assertThat(page.isChecked("input[name=targets][value=ru]")).isFalse();
            assertThat(screen.faults()).isEmpty();
        }
    }

    @Test
    void emptyBoardLooksRight() {
        SERVICES.content().answers("GET /api/board", Samples.page());
        looksRight("board-empty", "/board", "editor");
    }

    @Test
    void aRowShowsWhatOthersDidWithoutAReload() {
        changes("event:open\ndata:{}\n\nevent:article\ndata:{\"articleId\":\"" + OTHER + "\"}\n\n");
        try (Screen screen = open("editor")) {
            Page page = screen.show("/board");
            page.getByText("A library closes", EXACTLY).first().waitFor();

            assertThat(page.locator("tr[data-article]").count()).isEqualTo(2);
            assertThat(page.locator("#said")).hasText("Changed: A library closes");
            assertThat(screen.faults()).isEmpty();
        }
    }

    @Test
    void aSilentStreamIsReplacedAndTheRowsAreReadAnew() {
        SERVICES.content().fallsSilent("GET /api/board/changes", "event:open\ndata:{}\n\n");
        try (Screen screen = open("editor")) {
            Page page = screen.show("/board");
            SERVICES.content()
                    .answers("GET /api/board", Samples.page(Samples.row(ID, "Written while nobody heard of it")));

            page.getByText("Written while nobody heard of it", EXACTLY).waitFor();
            assertThat(page.textContent("[data-live-again]"))
                    .matches("Connected again at [0-9:]{8}; the rows are read anew\\.");
            assertThat(screen.faults()).isEmpty();
        }
    }

    @Test
    void aRowThatChangesAgainWhileItIsFetchedIsFetchedOnceMore() {
        Queue<String> headlines = new ConcurrentLinkedQueue<>(List.of("A library closes", "A library stays"));
        SERVICES.content()
                .answers("GET /api/board/" + OTHER, asked -> new Answered(200, Samples.row(OTHER, headlines.remove())));
        List<Route> rows = new ArrayList<>();
        try (Screen screen = open("editor")) {
            Page page = screen.page();
            page.addInitScript(STREAM_AT_HAND);
            page.route("**/board/rows/*", row -> {
                rows.add(row);
                if (rows.size() > 1) {
                    row.resume();
                }
            });
            screen.show("/board");
            page.evaluate(CHANGED, OTHER);
            page.waitForCondition(() -> rows.size() == 1);

            page.evaluate(CHANGED, OTHER);
            rows.getFirst().resume();

            page.getByText("A library stays", EXACTLY).first().waitFor();
            assertThat(rows).hasSize(2);
            assertThat(screen.faults()).isEmpty();
        }
    }

    @Test
    void whatIsNotOnTheListIsOffered() {
        changes(
                "event:open\ndata:{}\n\nevent:article\ndata:{\"articleId\":\"0198f3a2-0c4e-7b1a-8f5d-64d1c7e20b9c\"}\n\n");
        try (Screen screen = open("editor")) {
            Page page = screen.show("/board");

            page.getByText("Other articles have changed.").waitFor();
            assertThat(screen.faults()).isEmpty();
        }
    }

    @Test
    void whatTheFilterWouldNotFindIsNotOffered() {
        String row = Samples.page(Samples.row(ID, "A bridge"));
        SERVICES.content()
                .answers(
                        "GET /api/board",
                        asked -> new Answered(200, asked.query().contains("ids=") ? Samples.page() : row));
        changes(
                "event:open\ndata:{}\n\nevent:article\ndata:{\"articleId\":\"0198f3a2-0c4e-7b1a-8f5d-64d1c7e20b9c\"}\n\n");
        try (Screen screen = open("editor")) {
            Page page = screen.page();
            page.waitForResponse(
                    answer -> answer.url().contains("/board/news?state=LIVE&ids=") && answer.status() == 204,
                    () -> screen.show("/board?state=LIVE"));
            // A second question comes after the first was answered, and everything that it led to.
            page.waitForResponse("**/board/rows?state=LIVE", () -> page.evaluate("htmx.trigger('#rows', 'news')"));

            assertThat(page.getByText("Other articles have changed.").isVisible())
                    .isFalse();
            assertThat(screen.faults()).isEmpty();
        }
    }

    @Test
    void findsAsOneTypes() {
        try (Screen screen = open("editor")) {
            Page page = screen.show("/board");
            SERVICES.content().answers("GET /api/board", Samples.page(Samples.row(ID, "Only this one")));
            page.getByLabel("Headline").fill("only");
            page.getByText("Only this one", EXACTLY).waitFor();

            assertThat(page.url()).endsWith("/board?q=only");
            assertThat(page.locator("tr[data-article]").count()).isOne();
            assertThat(screen.faults()).isEmpty();
        }
    }
}
