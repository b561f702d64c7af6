package dev.stele.newsroom.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.stele.newsroom.StubService.Asked;
import dev.stele.newsroom.browser.BrowserTest;
import dev.stele.newsroom.browser.Screen;
import dev.stele.testkit.browser.Caret;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the editor does while somebody writes, in a real browser. */
class EditorScriptsTests extends BrowserTest {

    private static final String SAVE = "PUT " + Stubs.API + "/content";
    private static final String PATH = "/articles/" + Stubs.ID;

    @BeforeEach
    void teach() {
        Stubs.article(SERVICES.content());
    }

    @Test
    void savesWhatIsWrittenWhenThePersonPauses() {
        try (Screen screen = open("editor")) {
            Page page = written(screen, "#blocks p >> nth=0", " Boats are on their way.");

            page.waitForSelector("[data-state=saved]");

            assertThat(page.textContent("[data-save-state]")).isEqualTo("Saved 14:02:07");
            assertThat(SERVICES.content().last(SAVE).header("If-Match")).isEqualTo("\"7\"");
            assertThat(saved().at("/blocks/0/text").asString())
                    .isEqualTo("The road is <strong>closed</strong> at km 42 &amp; beyond. Boats are on their way.");
            assertThat(unchanged(saved(), 1)).isTrue();
            assertThat(screen.faults()).isEmpty();
        }
    }

    @Test
    void offersTheNextStepsOfALiveArticleAsSoonAsItsTextIsNew() {
        Stubs.live(SERVICES.content(), 3, true, 3);
        try (Screen screen = open("editor")) {
            Page page = written(screen, "#blocks h2", " now");
            assertThat(page.locator(".editor-side [href$='/release']").count()).isZero();
            assertThat(page.textContent("[data-fresh=readers]")).isEmpty();

            Stubs.live(SERVICES.content(), 4, false, 3);
            page.keyboard().press("Control+s");
            page.waitForSelector(".editor-side [href$='/release']");

            assertThat(page.textContent("[data-fresh=readers]")).startsWith("Readers still see revision 3.");
            assertThat(screen.faults()).isEmpty();
        }
    }

    @Test
    void neverSavesWhatIsAsItWas() {
        try (Screen screen = open("editor")) {
            Page page = written(screen, "#blocks p >> nth=0", "x");
            page.keyboard().press("Backspace");
            page.focus("#headline");
            page.keyboard().press("Control+s");
            // Saving answers later than looking: what it would have sent is sent before this.
            page.evaluate("fetch('" + PATH + "/content').then(answer => answer.text())");

            assertThat(SERVICES.content().asked()).extracting(Asked::method).doesNotContain("PUT");
        }
    }

    @Test
    void splitsMovesDeletesAndBringsBackByKeyboard() {
        try (Screen screen = open("editor")) {
            Page page = written(screen, "#blocks p >> nth=0", "");
            page.keyboard().press("Enter");
            page.keyboard().type("A new paragraph");
            page.keyboard().press("Alt+ArrowUp");
            assertThat(texts(page)).startsWith("A new paragraph", "The road is closed at km 42 & beyond.");

            page.keyboard().press("Control+Shift+Backspace");
            assertThat(texts(page)).startsWith("The road is closed at km 42 & beyond.", "What happened");
            page.keyboard().press("Control+z");
            page.keyboard().press("Alt+ArrowDown");
            page.keyboard().press("Control+s");
            page.waitForSelector("[data-state=saved]");

            assertThat(saved().at("/blocks/0/id").asString()).isEqualTo("b1");
            assertThat(saved().at("/blocks/1/text").asString()).isEqualTo("A new paragraph");
            assertThat(saved().at("/blocks/1/id").asString()).matches("[A-Za-z0-9_-]{8,64}");
            assertThat(saved().at("/blocks/2/id").asString()).isEqualTo("b2");
        }
    }

    @Test
    void bringsADeletedBlockBackByItsButton() {
        try (Screen screen = open("editor")) {
            Page page = written(screen, "#blocks h2", "");
            page.click("[data-command=remove]");
            assertThat(texts(page)).doesNotContain("What happened");

            page.click("[data-removed] button");

            assertThat(texts(page)).contains("What happened");
        }
    }

    @Test
    void offersADeletedBlockForAWhileAndUntilSomethingElseIsWritten() {
        try (Screen screen = open("editor")) {
            screen.page().clock().install();
            Page page = written(screen, "#blocks h2", "");
            page.click("[data-command=remove]");
            page.clock().fastForward(20_000);
            assertThat(page.isVisible("[data-removed]")).isTrue();
            page.hover("[data-removed] button");
            page.clock().fastForward(60_000);
            assertThat(page.isVisible("[data-removed]")).isTrue();
            page.hover("#headline");
            page.clock().fastForward(60_000);
            assertThat(page.isVisible("[data-removed]")).isFalse();

            page.click("[data-command=remove]");
            assertThat(page.isVisible("[data-removed]")).isTrue();
            page.keyboard().type("x");
            assertThat(page.isVisible("[data-removed]")).isFalse();
            // Nothing is left to be saved while the next test begins.
            page.keyboard().press("Control+s");
            page.waitForSelector("[data-state=saved]");
        }
    }

    @Test
    void showsBothTextsWhenTwoPeopleWroteAndLosesNeither() {
        SERVICES.content().refuses(SAVE, 412, "stale-article", "Somebody else changed the article.");
        try (Screen screen = open("editor")) {
            Page page = written(screen, "#blocks p >> text=Last words.", " Mine.");
            page.fill("#headline", "My headline");
            String theirs = Stubs.text()
                    .replace("Heavy rain closes the road to the north", "Their headline")
                    .replace("Two villages", "Three villages")
                    .replace("Last words.", "Last words. Theirs.");
            SERVICES.content().answers("GET " + Stubs.API, Stubs.article(9, theirs));
            page.keyboard().press("Control+s");
            page.waitForSelector("#conflict-dialog[open]");
            assertThat(page.innerText("#conflict-dialog"))
                    .contains("My headline", "Their headline", "Last words. Mine.", "Last words. Theirs.")
                    .doesNotContain("Three villages");
            assertThat(screen.faults()).allMatch(fault -> fault.contains("412"));

            page.check("[name=choice-0][value=theirs]");
            page.check("[name=choice-1][value=both]");
            SERVICES.content().answers(SAVE, Stubs.article(10, Stubs.text()));
            page.click("#conflict-dialog [type=submit]");
            page.waitForSelector("[data-state=saved]");

            assertThat(SERVICES.content().last(SAVE).header("If-Match")).isEqualTo("\"9\"");
            assertThat(saved().path("headline").asString()).isEqualTo("Their headline");
            assertThat(saved().path("lead").asString()).startsWith("Three villages");
            assertThat(saved().path("blocks")
                            .valueStream()
                            .map(block -> block.path("text").asString("")))
                    .containsSubsequence("Last words. Mine.", "Last words. Theirs.");
        }
    }

    @Test
    void offersUnsavedWorkAfterAReload() {
        SERVICES.content().refuses(SAVE, 503, "unreachable", "No answer.");
        try (Screen screen = open("editor")) {
            Page page = written(screen, "#blocks h2", " on Monday");
            page.onDialog(Dialog::accept);
            page.reload();
            page.waitForSelector("#kept-draft:not([hidden])");
            assertThat(texts(page)).contains("What happened");
            SERVICES.content().answers(SAVE, Stubs.article(8, Stubs.text()));

            page.click("[data-take]");
            assertThat(texts(page)).contains("What happened on Monday");
            page.keyboard().press("Control+s");
            page.waitForSelector("[data-state=saved]");

            assertThat(saved().at("/blocks/1/text").asString()).isEqualTo("What happened on Monday");
            assertThat(page.evaluate("Object.keys(localStorage).filter(key => key.includes('draft')).length"))
                    .isEqualTo(0);
        }
    }

    @Test
    void marksWhatIsRefusedWithItsWords() {
        SERVICES.content().refuses(SAVE, 422, "invalid-content", "Some fields are not acceptable", """
                        "errors": [{"pointer": "/headline", "code": "required", "message": "Empty."},
                         {"pointer": "/blocks/5/href", "code": "href", "message": "No address."},
                         {"pointer": "", "code": "whole", "message": "All of it."}]""");
        try (Screen screen = open("editor")) {
            Page page = written(screen, "#blocks h2", " now");
            page.fill("#headline", "");
            page.keyboard().press("Control+s");
            page.waitForSelector("[data-state=refused]");

            assertThat(page.locator("#headline").getAttribute("aria-invalid")).isEqualTo("true");
            assertThat(page.textContent("[data-part=headline] .note-error")).contains("This must not be empty.");
            assertThat(page.locator(".block-button [data-field=href]").getAttribute("aria-invalid"))
                    .isEqualTo("true");
            assertThat(page.locator(".block-button + .notes").textContent()).contains("Write a web address");
            assertThat(page.textContent("[data-general-notes]")).contains("All of it.");

            SERVICES.content().answers(SAVE, Stubs.article(8, Stubs.text()));
            page.fill("#headline", "Rain");
            page.keyboard().press("Control+s");
            page.waitForSelector("[data-state=saved]");

            assertThat(page.locator(".note-error, [aria-invalid=true]").count()).isZero();
        }
    }

    @Test
    void showsFindingsBesideWhatTheyConcern() {
        try (Screen screen = open("editor")) {
            Page page = written(screen, "#blocks h2", "");
            page.waitForSelector("#blocks .notes");

            assertThat(page.textContent("[data-part=headline] [data-notes]")).contains("The headline is long.");
            assertThat(page.textContent(".block-image + .notes")).contains("Before publishing: The picture has no");
            assertThat(page.textContent("[data-part=targets] [data-notes]")).contains("There is no Tajik text yet.");
        }
    }

    @Test
    void thePreviewBesideFollowsEverySaveAndStaysWhereItWas() {
        page("Before the save");
        try (Screen screen = open("editor")) {
            Page page = screen.show(PATH);
            page.click("[data-preview-toggle]");
            Frame before = frame(page);
            before.waitForSelector("text=Before the save");
            before.evaluate("scrollTo(0, 700)");
            page("After the save");
            page.click("#blocks h2");
            page.keyboard().type("!");
            page.keyboard().press("Control+s");
            page.waitForCondition(before::isDetached);

            assertThat(frame(page).textContent("h1")).isEqualTo("After the save");
            assertThat(frame(page).evaluate("scrollY")).isEqualTo(700);
            assertThat(screen.faults()).isEmpty();
            long asked = previews();
            page.click("[data-preview-toggle]");
            assertThat(page.isVisible("#preview")).isFalse();
            page.click("#blocks h2");
            page.keyboard().type("?");
            page.keyboard().press("Control+s");
            page.waitForCondition(() -> saved().at("/blocks/1/text").asString().contains("?"));
            page.waitForSelector("[data-state=saved]");
            assertThat(previews()).as("nobody looks").isEqualTo(asked);
        }
    }

    private static void page(String headline) {
        SERVICES.publisher().answers("POST /api/previews", 200, "text/html", """
                        <!doctype html><html lang="en"><head><title>x</title><style>main { height: 4000px }</style></head>
                        <body><main><h1>%s</h1></main></body></html>""".formatted(headline)
                .getBytes(StandardCharsets.UTF_8));
    }

    private static Frame frame(Page page) {
        return Objects.requireNonNull(
                page.waitForSelector("#preview iframe:not(.is-coming)").contentFrame());
    }

    private static long previews() {
        return SERVICES.publisher().asked().size();
    }

    @Test
    void choosesRelatedArticlesByKeyboard() {
        try (Screen screen = open("editor")) {
            Page page = screen.show(PATH);
            page.waitForSelector(".is-live");
            page.focus("#relatedWords");
            page.keyboard().type("road");
            page.keyboard().press("Enter");
            page.waitForSelector("ul.related");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("relatedWords");
            page.focus("ul.related button >> nth=0");
            page.keyboard().press("Enter");
            page.waitForCondition(() -> page.locator("ol.related li").count() == 2);
            assertThat(screen.faults()).isEmpty();
            page.focus("[id='related.1.up']");
            page.keyboard().press("Enter");
            page.waitForCondition(() -> page.textContent("#said").equals("1 of 2: The mountain road is safe again"));
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("related.0.up");
            page.keyboard().press("Control+s");
            page.waitForSelector("[data-state=saved]");

            assertThat(saved().path("related").valueStream().map(JsonNode::asString))
                    .containsExactly(Stubs.OTHERS.get(1), Stubs.OTHERS.get(0));
        }
    }

    @Test
    void namesRelatedArticlesInAConflict() {
        SERVICES.content().refuses(SAVE, 412, "stale-article", "Somebody else changed the article.");
        try (Screen screen = open("editor")) {
            Page page = written(screen, "#blocks h2", "!");
            page.click("[id='related.0.remove']");
            page.waitForCondition(() -> page.locator("ol.related").count() == 0);
            String theirs = Stubs.text().replace(Stubs.OTHERS.get(0), Stubs.OTHERS.get(2));
            SERVICES.content().answers("GET " + Stubs.API, Stubs.article(9, theirs));
            page.keyboard().press("Control+s");
            page.waitForSelector("#conflict-dialog[open]");
            assertThat(page.innerText("#conflict-dialog")).contains("Related articles", "Boats for two villages");

            page.check("[name=choice-0][value=theirs]");
            SERVICES.content().answers(SAVE, Stubs.article(10, Stubs.text()));
            page.click("#conflict-dialog [type=submit]");
            page.waitForSelector("[data-state=saved]");

            assertThat(saved().at("/related/0").asString()).isEqualTo(Stubs.OTHERS.get(2));
            page.waitForSelector("ol.related >> text=Boats for two villages");
        }
    }

    @Test
    void savesBeforeALinkIsFollowed() {
        try (Screen screen = open("editor")) {
            SERVICES.content().answers("GET " + Stubs.API + "/revisions", "[]");
            Page page = written(screen, "#blocks h2", " now");

            page.click(".editor-side [href$='/history']");
            page.waitForURL("**/history");

            assertThat(saved().at("/blocks/1/text").asString()).isEqualTo("What happened now");
        }
    }

    @Test
    void asksForTheWordsOfANewPictureAndNeverTakesTheFileName() {
        SERVICES.content()
                .answers("POST /api/media", 201, "{\"id\": \"%s\", \"credit\": \"AP\"}".formatted(Stubs.PICTURE));
        try (Screen screen = open("editor")) {
            Page page = written(screen, "#blocks p >> text=Last words.", "");
            page.click("[data-command=add-image]");
            page.setInputFiles("#picture-file", new FilePayload("IMG_4711.jpg", "image/jpeg", new byte[] {1, 2, 3}));
            page.click("[data-upload] [type=submit]");
            page.waitForSelector("#blocks .block-image >> nth=1");
            page.keyboard().press("Control+s");
            page.waitForSelector("[data-state=saved]");

            JsonNode picture = saved().path("blocks").get(9);
            assertThat(picture.path("mediaId").asString()).isEqualTo(Stubs.PICTURE);
            assertThat(picture.path("alt").asString()).isEmpty();
            assertThat(picture.path("credit").asString()).isEqualTo("AP");
            Asked upload = SERVICES.content().last("POST /api/media");
            assertThat(upload.header("Content-Type")).startsWith("multipart/form-data");
            assertThat(upload.header("Authorization")).isEqualTo("Bearer nora-token");
        }
    }

    /** The editor, with something written at the end of a place in it. */
    private static Page written(Screen screen, String place, String words) {
        Page page = screen.show(PATH);
        page.waitForSelector(".is-live .ProseMirror");
        Caret.into(page.locator(place));
        page.keyboard().press("End");
        page.keyboard().type(words);
        return page;
    }

    private static List<String> texts(Page page) {
        return page.locator("#blocks .ProseMirror > :is(p, h2)").allTextContents();
    }

    private static boolean unchanged(JsonNode content, int from) {
        JsonNode given = new JsonMapper().readTree(Stubs.text()).path("blocks");
        for (int i = from; i < given.size(); i++) {
            if (!given.get(i).equals(content.path("blocks").get(i))) return false;
        }
        return true;
    }

    private static JsonNode saved() {
        return new JsonMapper().readTree(SERVICES.content().last(SAVE).body());
    }
}
