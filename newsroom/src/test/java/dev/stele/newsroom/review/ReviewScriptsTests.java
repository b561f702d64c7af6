package dev.stele.newsroom.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.stele.newsroom.translation.Samples.API;
import static dev.stele.newsroom.translation.Samples.ID;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.stele.newsroom.browser.BrowserTest;
import dev.stele.newsroom.browser.Screen;
import dev.stele.newsroom.translation.Samples;
import org.junit.jupiter.api.Test;

/** The reviewer's desk with its scripts, in a real browser. */
class ReviewScriptsTests extends BrowserTest {

    private static final String REVIEW = "/review/" + ID;

    @Test
    void queueAndReviewLookRight() {
        SERVICES.translation().answers("GET /api/translations", Samples.json("queue"));
        looksRight("review-queue", "/review", "reviewer:ru", "reviewer:fa");
        Samples.show(SERVICES.translation(), "in-review");
        looksRight("review", REVIEW, "reviewer:ru");
    }

    @Test
    void changesASentenceWithItsTagsAndApprovesNothingUnsaved() {
        Samples.show(SERVICES.translation(), "in-review");
        SERVICES.translation().answers("POST " + API + "/segments/s4/check", "{\"findings\":[]}");
        SERVICES.translation().refuses("PUT " + API + "/segments/s4/edit", 409, "source-changed", "Look.");
        try (Screen screen = open("reviewer:ru")) {
            Page page = screen.show(REVIEW);
            Locator field = page.locator("#s4 .target-text");
            field.click();
            page.keyboard().press("Control+Home");
            page.keyboard().type("Весь ");
            page.locator("[data-approve] button").click();

            assertThat(field).isFocused();
            assertThat(page.locator("#s4 [data-segment-saved]")).hasText("Changed, not saved yet");
            assertThat(SERVICES.translation().asked()).noneMatch(it -> it.path().endsWith("/approve"));
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("[data-trouble]")).containsText("The source has changed");
            assertThat(field).hasText("Весь Новый пролёт длиной strongсорок метров/strong несёт aдве полосы/a.");
        }
        assertThat(SERVICES.translation()
                        .last("PUT " + API + "/segments/s4/edit")
                        .body())
                .contains("Весь Новый пролёт длиной <strong>сорок метров</strong>");
    }

    @Test
    void sendsASentenceBackWithWhatIsWrongInIt() {
        Samples.show(SERVICES.translation(), "in-review");
        SERVICES.translation().answers("POST " + API + "/reject", "{}");
        try (Screen screen = open("reviewer:ru")) {
            Page page = screen.show(REVIEW);
            assertThat(page.locator("input[name='remark.s5']")).isHidden();
            page.locator("#s5 input[type=checkbox]").check();
            page.locator("input[name='remark.s5']").fill("Девять?");
            page.locator("#comment").fill("See sentence 5.");
            page.waitForResponse(
                    "**/send-back", () -> page.locator("#send-back button").click());
        }
        assertThat(SERVICES.translation().last("POST " + API + "/reject").body())
                .contains("\"s5\":\"Девять?\"");
    }
}
