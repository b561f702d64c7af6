package dev.stele.newsroom.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import dev.stele.newsroom.browser.BrowserTest;
import dev.stele.newsroom.browser.Screen;
import dev.stele.testkit.browser.Caret;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What opens above the editor, on a phone. */
class EditorDialogsTests extends BrowserTest {

    private static final String SAVE = "PUT " + Stubs.API + "/content";

    @BeforeEach
    void teach() {
        Stubs.article(SERVICES.content());
    }

    @Test
    void toolsStayInReachWhileSomebodyWrites() {
        try (Screen screen = open("editor")) {
            Page page = phone(screen);
            page.click("#blocks p >> text=Last words.");

            page.click("[data-command=strong]");
            assertThat(page.locator("[data-command=strong]").getAttribute("aria-pressed"))
                    .isEqualTo("true");
            page.click("[data-command=up]");

            assertThat(page.locator("[role=toolbar] button").all())
                    .allMatch(button -> button.boundingBox().height >= 24 && button.boundingBox().width >= 24);
            shows(screen, "editor-writing");
        }
    }

    @Test
    void choosesAPicture() {
        try (Screen screen = open("editor")) {
            Page page = phone(screen);
            page.click("[data-command=add-image]");
            page.waitForSelector(".picture-choice img");
            shows(screen, "editor-picker");

            page.keyboard().press("Escape");
            assertThat(page.isVisible("#picture-dialog")).isFalse();
        }
    }

    @Test
    void setsALinkOnlyWhereOneMayLead() {
        try (Screen screen = open("editor")) {
            Page page = phone(screen);
            Caret.into(page.locator("#blocks p >> text=Last words."));
            page.keyboard().press("Home");
            page.keyboard().press("Shift+End");
            page.keyboard().press("Control+k");
            page.fill("[name=href]", "javascript:alert(1)");
            page.keyboard().press("Enter");
            assertThat(page.locator("[name=href]").getAttribute("aria-invalid")).isEqualTo("true");
            shows(screen, "editor-link");

            page.fill("[name=href]", "example.org/rain");
            page.keyboard().press("Enter");

            assertThat(page.locator("#blocks a").last().getAttribute("href")).isEqualTo("https://example.org/rain");
        }
    }

    @Test
    void showsAConflict() {
        SERVICES.content().refuses(SAVE, 412, "stale-article", "Somebody else changed the article.");
        try (Screen screen = open("editor")) {
            Page page = phone(screen);
            page.fill("#headline", "Rain closes the road to the south");
            SERVICES.content()
                    .answers(
                            "GET " + Stubs.API,
                            Stubs.article(9, Stubs.text().replace("Heavy rain closes", "Snow closes")));
            page.click(".save-bar button");
            page.waitForSelector("#conflict-dialog[open]");
            page.screenshot(picture("editor-conflict"));

            assertThat(screen.faults()).allMatch(fault -> fault.contains("412"));
            page.click("#conflict-dialog [data-close]");
            assertThat(page.inputValue("#headline")).isEqualTo("Rain closes the road to the south");
        }
    }

    private static Page phone(Screen screen) {
        screen.page().setViewportSize(390, 780);
        screen.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Page page = screen.show("/articles/" + Stubs.ID);
        page.waitForSelector(".is-live .ProseMirror");
        return page;
    }

    private static void shows(Screen screen, String name) {
        screen.page().screenshot(picture(name));
        assertThat(screen.faults()).isEmpty();
    }

    private static ScreenshotOptions picture(String name) {
        return new ScreenshotOptions().setPath(Path.of("target", "looks", name + ".png"));
    }
}
