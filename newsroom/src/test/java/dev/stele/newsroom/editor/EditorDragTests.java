package dev.stele.newsroom.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import dev.stele.newsroom.browser.BrowserTest;
import dev.stele.newsroom.browser.Screen;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Blocks are moved by their handle. */
class EditorDragTests extends BrowserTest {

    private static final String FIRST = "The road is closed at km 42 & beyond.";
    private static final String HANDLE = ".drag-handle";

    @BeforeEach
    void teach() {
        Stubs.article(SERVICES.content());
    }

    @Test
    void aBlockGoesWhereItIsDroppedAndComesBackByUndo() {
        try (Screen screen = open("editor")) {
            Page page = editor(screen);
            page.hover("#blocks p >> nth=0");
            grab(page);
            BoundingBox list = box(page, "#blocks ul[data-block]");
            page.mouse().move(list.x + 40, list.y + list.height - 4);
            assertThat(page.isVisible(".drag-line")).isTrue();
            page.mouse().up();

            assertThat(kinds(page)).startsWith("H2", "UL", "P", "BLOCKQUOTE");
            assertThat(page.locator(".is-dragging, .drag-line, .drag-shade").count())
                    .isZero();
            page.keyboard().type("Now: ");
            page.keyboard().press("Control+s");
            page.waitForSelector("[data-state=saved]");
            assertThat(ids()).containsExactly("b2", "b3", "b1", "b4", "b5", "b6", "b7", "b8", "b9");

            page.keyboard().press("Control+z");
            page.keyboard().press("Control+z");

            assertThat(kinds(page)).startsWith("P", "H2", "UL");
            assertThat(page.textContent("#blocks p >> nth=0")).isEqualTo(FIRST);
            assertThat(screen.faults()).isEmpty();
        }
    }

    @Test
    void aPictureCanBeDraggedToTheTop() {
        try (Screen screen = open("editor")) {
            Page page = editor(screen);
            // So high that the first block is in sight, and not near an edge, when the window has followed to the top.
            page.setViewportSize(1280, 1500);
            page.hover(".block-image figcaption");
            grab(page);
            assertThat(scrolled(page)).isPositive();
            BoundingBox first = box(page, "#blocks p >> nth=0");
            page.mouse().move(first.x + 40, 5);
            page.waitForCondition(() -> scrolled(page) == 0);
            page.mouse().move(first.x + 40, box(page, "#blocks p >> nth=0").y + 2);
            page.mouse().up();

            assertThat(kinds(page)).startsWith("FIGURE", "P", "H2");
        }
    }

    @Test
    void theHandleStaysAtItsBlockWhenTheTextGrowsAndWhenSomethingIsSaidOfIt() {
        try (Screen screen = open("editor")) {
            Page page = editor(screen);
            page.hover("#blocks blockquote");
            page.evaluate("""
                    () => {
                      document.querySelector('#blocks .ProseMirror > p:last-of-type').style.marginBlockEnd = '60px';
                      return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
                    }""");
            assertThat(page.isVisible(HANDLE)).isTrue();

            SERVICES.content()
                    .answers(
                            "GET " + Stubs.API + "/lint",
                            "{\"findings\": [{\"rule\": \"x\", \"severity\": \"WARNING\", \"pointer\": \"/blocks/8/text\", \"message\": \"Heard late.\"}]}");
            // From elsewhere, and without a scroll under the pointer.
            page.evaluate("""
                    () => {
                      const headline = document.querySelector('#headline');
                      headline.value = 'Heavy rain';
                      headline.dispatchEvent(new Event('input', { bubbles: true }));
                    }""");
            page.waitForSelector("text=Heard late.");

            assertThat(page.isVisible(HANDLE)).isTrue();
            assertThat(screen.faults()).isEmpty();
        }
    }

    @Test
    void escapeLeavesEverythingAsItWas() {
        try (Screen screen = open("editor")) {
            Page page = editor(screen);
            page.hover("#blocks p >> nth=0");
            grab(page);
            page.mouse().move(400, box(page, "#blocks blockquote").y + 10);
            page.keyboard().press("Escape");
            page.mouse().up();

            assertThat(kinds(page)).startsWith("P", "H2", "UL");
            assertThat(page.locator(".drag-line").count()).isZero();
        }
    }

    @Test
    void aFingerDragsTheBlockThatIsWrittenIn() {
        try (Screen screen = open("editor")) {
            Page page = editor(screen);
            page.click("#blocks h2");
            page.mouse().move(5, 5);
            page.waitForFunction("document.querySelector('.ProseMirror-focused h2.is-current')");
            CDPSession touch = page.context().newCDPSession(page);
            BoundingBox handle = box(page, HANDLE);
            BoundingBox first = box(page, "#blocks p >> nth=0");
            double x = handle.x + 8;
            touch(touch, "touchStart", x, handle.y + 8);
            touch(touch, "touchMove", x, handle.y - 10);
            touch(touch, "touchMove", x, first.y + 2);
            touch(touch, "touchEnd", x, -1);

            page.waitForCondition(() -> kinds(page).getFirst().equals("H2"));
            assertThat(page.evaluate("document.activeElement.classList.contains('ProseMirror')"))
                    .isEqualTo(true);
        }
    }

    /** The editor, once nothing moves any more by what comes late. */
    private static Page editor(Screen screen) {
        Page page = screen.show("/articles/" + Stubs.ID);
        page.waitForSelector(".is-live .ProseMirror .notes");
        page.waitForFunction("document.querySelector('[data-hero] img').complete");
        return page;
    }

    private static double scrolled(Page page) {
        return ((Number) page.evaluate("scrollY")).doubleValue();
    }

    private static void grab(Page page) {
        BoundingBox handle = box(page, HANDLE);
        page.mouse().move(handle.x + handle.width / 2, handle.y + handle.height / 2);
        page.mouse().down();
        page.mouse().move(handle.x + handle.width / 2, handle.y + handle.height / 2 + 8);
    }

    private static void touch(CDPSession session, String type, double x, double y) {
        JsonArray points = new JsonArray();
        if (y >= 0) {
            JsonObject point = new JsonObject();
            point.addProperty("x", x);
            point.addProperty("y", y);
            points.add(point);
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        session.send("Input.dispatchTouchEvent", event);
    }

    private static BoundingBox box(Page page, String what) {
        return Objects.requireNonNull(page.locator(what).boundingBox());
    }

    @SuppressWarnings("unchecked")
    private static List<String> kinds(Page page) {
        return (List<String>) page.evaluate(
                "[...document.querySelectorAll('#blocks .ProseMirror > :not(.notes)')].map(block => block.tagName)");
    }

    private static List<String> ids() {
        return new JsonMapper()
                .readTree(
                        SERVICES.content().last("PUT " + Stubs.API + "/content").body())
                .path("blocks")
                .valueStream()
                .map(block -> block.path("id").asString())
                .toList();
    }
}
