package dev.stele.newsroom.front;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.stele.newsroom.browser.BrowserTest;
import dev.stele.newsroom.browser.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FrontLooksTests extends BrowserTest {

    @BeforeEach
    void front() {
        FrontStubs.teach(SERVICES);
    }

    @Test
    void frontLooksRight() {
        looksRight("front", "/front", "chief");
    }

    @Test
    void anotherLanguageIsShownAsSoonAsItIsChosen() {
        try (Screen screen = open("chief")) {
            Page page = screen.show("/front");
            page.selectOption("#locale", "fa");

            page.waitForCondition(() -> SERVICES.content()
                    .last("POST /api/fronts/home/preview")
                    .query()
                    .equals("locale=fa"));
            assertThat(screen.faults()).isEmpty();
        }
    }

    @Test
    void aSlotIsMovedByKeyboardAndTheFocusGoesWithIt() {
        try (Screen screen = open("chief")) {
            Page page = screen.show("/front");
            page.focus("[id='slots.0.gap']");
            page.keyboard().press("Alt+ArrowDown");
            page.waitForSelector("[data-slot='1'] .what");

            page.waitForCondition(
                    () -> page.evaluate("document.activeElement.id").equals("slots.1.down"));
            assertThat(page.locator("#said")).hasText("Place 2: Lamp-makers mend the bridge");
            assertThat(page.isVisible("text=Not saved yet")).isTrue();
            assertThat(screen.faults()).isEmpty();
        }
    }

    @Test
    void anArticleIsFoundPinnedAndPutOnTheHomePage() {
        SERVICES.content().answers("GET /api/board", "{\"items\": [{\"id\": \"%s\"}]}".formatted(FrontStubs.WELL));
        try (Screen screen = open("chief")) {
            Page page = screen.show("/front");
            // As a browser does for its own ends; carried over into what was fetched, it would offend the policy.
            page.evaluate("document.querySelectorAll('input').forEach(field => field.style.caretColor = 'red')");
            page.fill("#q", "чоҳ");
            page.click("#find");
            page.click("#pin-" + FrontStubs.WELL);
            page.waitForSelector("text=Not saved yet");
            page.click("#save");

            assertThat(page.locator("#told")).isFocused();
            assertThat(page.isVisible("text=Not saved yet")).isFalse();
            assertThat(SERVICES.content().last("PUT /api/fronts/home").body()).contains(FrontStubs.WELL);
            assertThat(screen.faults()).isEmpty();
        }
    }
}
