package dev.stele.newsroom.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.stele.newsroom.browser.BrowserTest;
import dev.stele.newsroom.browser.Screen;
import dev.stele.testkit.Resources;
import dev.stele.testkit.browser.Caret;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What other programs put on the clipboard, and what becomes of it. */
class PasteTests extends BrowserTest {

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

            page.evaluate("""
                    html => {
                      const clipboardData = new DataTransfer();
                      clipboardData.setData('text/html', html);
                      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
                      document.querySelector('.ProseMirror').dispatchEvent(paste);
                    }""", resource("word.html"));

            assertThat(page.locator("#blocks .ProseMirror > h2").allTextContents())
                    .contains("Селевой поток перекрыл трассу", "Что известно");
            assertThat(page.locator("#blocks ol > li").allTextContents()).containsExactly("через Куляб", "через Восе");
            assertThat(page.locator("#blocks .ProseMirror :is([style], span, font)")
                            .count())
                    .isLessThanOrEqualTo(page.locator("#blocks span.hint").count());
            assertThat(screen.faults()).isEmpty();
        }
    }

    private static String resource(String name) {
        return Resources.text(PasteTests.class, "/paste/" + name);
    }
}
