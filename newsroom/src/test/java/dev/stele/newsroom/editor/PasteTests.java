package dev.stele.newsroom.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.stele.newsroom.browser.BrowserTest;
import dev.stele.newsroom.browser.Screen;
import dev.stele.testkit.Resources;
import dev.stele.testkit.browser.Caret;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other programs put on the clipboard, and what becomes of it. */
class PasteTests extends BrowserTest {

    private static final String PASTE = """
            ({ html, picture }) => {
              const clipboardData = new DataTransfer();
              if (html) clipboardData.setData('text/html', html);
              if (picture) clipboardData.items.add(new File(['x'], picture, { type: 'image/png' }));
              const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
              document.querySelector('.ProseMirror').dispatchEvent(paste);
            }""";

    @BeforeEach
    void teach() {
        Stubs.article(SERVICES.content());
    }

    @ParameterizedTest
    @ValueSource(strings = {"word", "google-docs", "web-page"})
    void keepsTheTextAndItsOrderAndNothingElse(String program) {
        try (Screen screen = open("editor")) {
            Page page = screen.show("/articles/" + Stubs.ID);
            page.waitForSelector(".is-live .ProseMirror");

            Object clean = page.evaluate(
                    "html => import('stele/editor/paste/clean').then(paste => paste.clean(html))",
                    resource(program + ".html"));

            assertThat(clean).isEqualTo(resource(program + ".clean.html").replace("\n", ""));
            assertThat(screen.faults()).isEmpty();
        }
    }

    @Test
    void pastesBlocksWhereTheCursorIs() {
        try (Screen screen = open("editor")) {
            Page page = screen.show("/articles/" + Stubs.ID);
            page.waitForSelector(".is-live .ProseMirror");
            Caret.into(page.locator("#blocks p >> text=Last words."));
            page.keyboard().press("End");
            page.keyboard().press("Enter");

            paste(page, resource("word.html"));

            assertThat(page.locator("#blocks .ProseMirror > h2").allTextContents())
                    .contains("Селевой поток перекрыл трассу", "Что известно");
            assertThat(page.locator("#blocks ol > li").allTextContents()).containsExactly("через Куляб", "через Восе");
            assertThat(page.locator("#blocks .ProseMirror :is([style], span, font)")
                            .count())
                    .isLessThanOrEqualTo(page.locator("#blocks span.hint").count());
            assertThat(screen.faults()).isEmpty();
        }
    }

    @Test
    void saysWhatWasNotTakenOverAndOnlyThen() {
        try (Screen screen = open("editor")) {
            Page page = screen.show("/articles/" + Stubs.ID);
            page.waitForSelector(".is-live .ProseMirror");

            paste(page, "<p>Only <b>words</b><img src='https://example.org/count' width='1' height='1'></p>");
            assertThat(page.textContent("#notices")).isEmpty();
            paste(page, "<table><tr><td>Stop</td><td>Time</td></tr></table><p><img src='file:///bus.png'></p>");
            assertThat(page.textContent("#notices"))
                    .isEqualTo("A table was not taken over: its rows have become paragraphs. "
                            + "Pictures were not taken over: add them by the button “Picture”.");
            paste(page, "<p>Look:</p><iframe src='https://example.org'></iframe>");
            assertThat(page.textContent("#notices"))
                    .contains("the button “Embed”")
                    .doesNotContain("table");
            assertThat(screen.faults()).isEmpty();
        }
    }

    @Test
    void saysThatAPictureAloneIsNotPasted() {
        try (Screen screen = open("editor")) {
            Page page = screen.show("/articles/" + Stubs.ID);
            page.waitForSelector(".is-live .ProseMirror");

            page.evaluate(PASTE, Map.of("picture", "screenshot.png"));

            assertThat(page.textContent("#notices")).startsWith("Pictures were not taken over");
        }
    }

    private static void paste(Page page, String html) {
        page.evaluate(PASTE, Map.of("html", html));
    }

    private static String resource(String name) {
        return Resources.text(PasteTests.class, "/paste/" + name);
    }
}
