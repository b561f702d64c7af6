package dev.stele.newsroom.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.stele.newsroom.translation.Samples.API;
import static dev.stele.newsroom.translation.Samples.ID;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.stele.newsroom.StubService.Answered;
import dev.stele.newsroom.browser.BrowserTest;
import dev.stele.newsroom.browser.Screen;
import dev.stele.newsroom.translation.Samples;
import dev.stele.testkit.browser.Caret;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The reviewer's desk with its scripts, in a real browser. */
class ReviewScriptsTests extends BrowserTest {

    private static final String REVIEW = "/review/" + ID;
    private static final String EDIT = API + "/segments/s4/edit";
    private static final String HASH = "\"textHash\": \"[0-9a-f]+\"";

    @Test
    void queueAndReviewLookRight() {
        SERVICES.translation().answers("GET /api/translations", Samples.json("queue"));
        looksRight("review-queue", "/review", "reviewer:ru", "reviewer:fa");
        Samples.show(SERVICES.translation(), "in-review");
        looksRight("review", REVIEW, "reviewer:ru");
    }

    @Test
    void approvesNothingWhoseChangeCannotBeSaved() {
        Samples.show(SERVICES.translation(), "in-review");
        SERVICES.translation().answers("POST " + API + "/segments/s4/check", "{\"findings\":[]}");
        SERVICES.translation().refuses("PUT " + EDIT, 409, "source-changed", "Look.");
        try (Screen screen = open("reviewer:ru")) {
            Page page = screen.show(REVIEW);
            Locator field = change(page);
            page.locator("[data-approve] button").click();

            assertThat(page.locator("#notices")).containsText("nothing was decided");
            assertThat(page.locator("#notices")).containsText("The source has changed");
            assertThat(field).isFocused();
            assertThat(page.locator("#s4 [data-segment-saved]")).hasText("Changed, not saved yet");
            assertThat(SERVICES.translation().asked()).noneMatch(it -> it.path().endsWith("/approve"));
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("[data-trouble]")).containsText("The source has changed");
            assertThat(field).hasText("Весь Новый пролёт длиной boldсорок метров/bold несёт linkдве полосы/link.");
        }
        assertThat(SERVICES.translation().last("PUT " + EDIT).body())
                .contains("Весь Новый пролёт длиной <strong>сорок метров</strong>");
    }

    @Test
    void savesWhatIsChangedAndApprovesThatText() {
        takesTheChange("Новый пролёт", "Весь Новый пролёт");
        SERVICES.translation().answers("POST " + API + "/approve", "{}");
        try (Screen screen = open("reviewer:ru")) {
            Page page = screen.show(REVIEW);
            change(page);
            page.waitForResponse(
                    "**/approve", () -> page.locator("[data-approve] button").click());
        }
        assertThat(SERVICES.translation().last("PUT " + EDIT).body()).contains("Весь Новый пролёт");
        assertThat(SERVICES.translation().last("POST " + API + "/approve").body())
                .contains("\"textHash\":\"after-the-edit\"");
    }

    @Test
    void approvesNothingThatSomebodyElseChangedMeanwhile() {
        takesTheChange("<em>девять</em>", "<em>десять</em>");
        try (Screen screen = open("reviewer:ru")) {
            Page page = screen.show(REVIEW);
            change(page);
            page.locator("[data-approve] button").click();

            assertThat(page.locator("#notices")).containsText("somebody else has changed the text");
            assertThat(SERVICES.translation().asked()).noneMatch(it -> it.path().endsWith("/approve"));
        }
    }

    @Test
    void savesWhatIsChangedBeforeSendingBack() {
        takesTheChange("Новый пролёт", "Весь Новый пролёт");
        SERVICES.translation().answers("POST " + API + "/reject", "{}");
        try (Screen screen = open("reviewer:ru")) {
            Page page = screen.show(REVIEW);
            change(page);
            page.locator("#comment").fill("Look at sentence 4.");
            page.waitForResponse(
                    "**/send-back", () -> page.locator("#send-back button").click());
        }
        assertThat(SERVICES.translation().last("PUT " + EDIT).body()).contains("Весь Новый пролёт");
        assertThat(SERVICES.translation().last("POST " + API + "/reject").body())
                .contains("Look at sentence 4.");
    }

    @Test
    void sendsASentenceBackWithWhatIsWrongInIt() {
        Samples.show(SERVICES.translation(), "in-review");
        SERVICES.translation().answers("POST " + API + "/reject", "{}");
        try (Screen screen = open("reviewer:ru")) {
            Page page = screen.show(REVIEW);
            assertThat(page.locator("input[name='remark.s5']")).isHidden();
            assertThat(page.getByText("Once it is saved, another person has to approve")
                            .first())
                    .isHidden();
            change(page);
            assertThat(page.locator("#s4 [data-save-edit]")).containsText("another person has to approve");
            page.reload();
            page.locator("#s5 input[type=checkbox]").check();
            page.locator("input[name='remark.s5']").fill("Девять?");
            page.locator("#comment").fill("See sentence 5.");
            page.waitForResponse(
                    "**/send-back", () -> page.locator("#send-back button").click());
        }
        assertThat(SERVICES.translation().last("POST " + API + "/reject").body())
                .contains("\"s5\":\"Девять?\"");
    }

    private static Locator change(Page page) {
        Locator field = Caret.into(page.locator("#s4 .target-text"));
        page.keyboard().press("Control+Home");
        page.keyboard().type("Весь ");
        return field;
    }

    /** The service takes the change, and shows the text as it then is, with other words and another hash. */
    private static void takesTheChange(String words, String others) {
        String before = Samples.json("in-review");
        String after = Samples.json("in-review", words, others).replaceAll(HASH, "\"textHash\": \"after-the-edit\"");
        AtomicReference<String> shown = new AtomicReference<>(before);
        SERVICES.translation()
                .answers("POST " + API + "/segments/s4/check", "{\"findings\":[]}")
                .answers("GET " + API, asked -> new Answered(200, shown.get()))
                .answers("PUT " + EDIT, asked -> {
                    shown.set(after);
                    return new Answered(
                            200,
                            JsonMapper.shared()
                                    .readTree(before)
                                    .at("/units/2/segments/0")
                                    .toString());
                });
    }
}
