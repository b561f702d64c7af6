package dev.stele.newsroom.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import dev.stele.newsroom.browser.BrowserTest;
import dev.stele.newsroom.browser.Screen;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stays in sight while somebody writes far down, and what it leaves free. */
class EditorPlacesTests extends BrowserTest {

    private static final String PATH = "/articles/" + Stubs.ID;

    @BeforeEach
    void teach() {
        Stubs.article(SERVICES.content());
    }

    @Test
    void theSavingStaysInSightAndLiesOverNothing() {
        try (Screen screen = open("chief")) {
            Page page = editor(screen);
            page.mouse().wheel(0, 10_000);
            page.waitForCondition(() -> (double) page.evaluate("scrollY + 0.5") > 600);

            BoundingBox saving = box(page, ".save-bar");
            assertThat(saving.y).isBetween(50.0, 120.0);
            assertThat(box(page, ".editor-side").y).isGreaterThanOrEqualTo(saving.y + saving.height);
            page.focus("#relatedWords");
            assertThat(box(page, "#relatedWords").y).isBetween(saving.y + saving.height, 900.0);
        }
    }

    @Test
    void onAPhoneTheToolsAreOneRowThatTheKeyboardReachesToItsEnd() {
        try (Screen screen = openOnPhone("chief")) {
            Page page = editor(screen);

            assertThat(box(page, ".toolbar").height).isLessThan(64);
            assertThat(box(page, ".save-bar").height).isLessThan(64);
            page.focus(".toolbar select");
            page.keyboard().press("ArrowLeft");
            assertThat(page.evaluate("document.activeElement.dataset.command")).isEqualTo("add-embed");
            BoundingBox last = box(page, "[data-command=add-embed]");
            assertThat(last.x + last.width).isLessThanOrEqualTo(390);
            assertThat(screen.faults()).isEmpty();
        }
    }

    @Test
    void aFindingElsewhereLeadsToItsPlace() {
        try (Screen screen = open("chief")) {
            Page page = screen.show(PATH + "#at=/blocks/4/alt");
            page.waitForSelector(".is-live .ProseMirror");

            assertThat(page.evaluate("document.activeElement.closest('.block-image') !== null"))
                    .isEqualTo(true);
            assertThat(page.evaluate("document.activeElement.dataset.field")).isEqualTo("alt");
            assertThat(box(page, "#blocks .block-image [data-field=alt]").y).isBetween(100.0, 800.0);
        }
    }

    private static Page editor(Screen screen) {
        Page page = screen.show(PATH);
        page.waitForSelector(".is-live .ProseMirror");
        return page;
    }

    private static BoundingBox box(Page page, String selector) {
        return Objects.requireNonNull(page.locator(selector).boundingBox());
    }
}
