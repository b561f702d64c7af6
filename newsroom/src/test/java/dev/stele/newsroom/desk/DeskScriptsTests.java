package dev.stele.newsroom.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.stele.newsroom.translation.Samples.API;
import static dev.stele.newsroom.translation.Samples.ID;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import dev.stele.newsroom.StubService.Answered;
import dev.stele.newsroom.browser.BrowserTest;
import dev.stele.newsroom.browser.Screen;
import dev.stele.newsroom.translation.Samples;
import dev.stele.testkit.browser.Caret;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The translator's desk with its scripts, in a real browser. */
class DeskScriptsTests extends BrowserTest {

    private static final String DESK = "/desk/" + ID;
    private static final String STALE =
            "{\"type\":\"/problems/stale-claim\",\"title\":\"x\",\"detail\":\"x\",\"status\":409}";
    private static final String CLAIM = "{\"token\":5,\"holder\":\"nora\",\"expiresAt\":\"2099-01-01T00:00:00Z\"}";

    @Test
    void queueAndDeskLookRight() {
        SERVICES.translation().answers("GET /api/translations", Samples.json("queue"));
        looksRight("desk-queue", "/desk", "translator:ru", "translator:fa");
        SERVICES.translation().answers("GET /api/translations", Samples.json("empty"));
        looksRight("desk-queue-empty", "/desk", "translator:ru");
        Samples.show(SERVICES.translation(), "translation-ru");
        SERVICES.translation()
                .answers("GET /api/machine", "{\"providers\": [%s]}".formatted(DraftTests.provider(true, "")))
                .answers(
                        "GET " + API + "/drafts",
                        "{\"state\": \"NONE\", \"requested\": 0, \"drafted\": 0, \"failed\": 0}");
        looksRight("desk", DESK, "translator:ru");
        Samples.show(SERVICES.translation(), "translation-fa");
        looksRight("desk-fa", DESK, "translator:fa");
        Samples.show(SERVICES.translation(), "free");
        looksRight("desk-free", DESK, "translator:ru");
    }

    @Test
    void aCommentInTheListLeavesRoomForWhatCanBeDone() {
        SERVICES.translation().answers("GET /api/translations", Samples.json("queue"));
        try (Screen screen = open("translator:ru", "translator:fa")) {
            Page page = screen.show("/desk");
            page.setViewportSize(1000, 900);

            page.evaluate("() => document.querySelectorAll('tbody tr:not(:has(form))').forEach(row => row.remove())");
            assertThat(page.locator(".queue .do button")).hasCount(2);
            assertThat(page.evaluate("() => [...document.querySelectorAll('.queue .do button')].every(button => {"
                            + " const words = new Range(); words.selectNode(button.firstChild);"
                            + " const [inner, outer] = [words, button].map(it => it.getBoundingClientRect());"
                            + " return outer.left < inner.left && inner.right < outer.right; })"))
                    .isEqualTo(true);
        }
    }

    @Test
    void theBarEndsLongAndShortPages() {
        try (Screen screen = open("translator:ru")) {
            for (String name : List.of("translation-ru", "short")) {
                Samples.show(SERVICES.translation(), name);
                Page page = screen.show(DESK);
                page.setViewportSize(1280, 1600);

                assertThat(page.evaluate("() => { scrollTo(0, document.body.scrollHeight);"
                                + " const { bottom } = document.querySelector('.desk-bar').getBoundingClientRect();"
                                + " return Math.round(innerHeight - bottom); }"))
                        .as(name)
                        .isEqualTo(0);
            }
        }
    }

    @Test
    void goesFromTheFirstSentenceToHandingInByKeyboardAlone() {
        shows("short");
        SERVICES.translation().answers("POST " + API + "/submit", "{}");
        try (Screen screen = open("translator:ru")) {
            Page page = screen.show(DESK);

            assertThat(field(page, 1)).isFocused();
            page.keyboard().type("Мост вернулся");
            page.keyboard().press("Control+Enter");
            assertThat(field(page, 2)).isFocused();
            assertThat(page.locator("[data-progress-words]")).hasText("1 of 3 done");

            page.keyboard().press("Alt+Digit1");
            assertThat(field(page, 2).locator(".tag")).hasCount(4);
            page.keyboard().press("Control+Enter");
            assertThat(field(page, 3)).isFocused();

            page.keyboard().press("Alt+KeyS");
            assertThat(field(page, 3)).hasText("It opens today.");
            page.keyboard().press("Control+KeyA");
            page.keyboard().type("Он открывается сегодня.");
            page.keyboard().press("Control+Enter");
            assertThat(page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Hand in for review")))
                    .isFocused();
            assertThat(page.locator("[data-progress-words]")).hasText("3 of 3 done");
            page.keyboard().press("Alt+KeyH");
            assertThat(page.locator("dialog#keys")).isVisible();
            page.keyboard().press("Escape");
            assertThat(screen.faults()).isEmpty();

            page.waitForResponse("**/submit", () -> page.keyboard().press("Enter"));
        }
        assertThat(SERVICES.translation().last("PUT " + API + "/segments/s2").body())
                .contains("<strong>сорок метров</strong>", "\"origin\":\"MEMORY\"", "\"confirmed\":true");
        assertThat(SERVICES.translation().last("POST " + API + "/submit").header("Claim-Token"))
                .isEqualTo("4");
    }

    @Test
    void aPhoneHasAButtonForTheNextOpenSentenceAndNoKeys() {
        shows("short");
        try (Screen screen = openOnPhone("translator:ru")) {
            Page page = screen.show(DESK);
            Locator next = page.locator("[data-next-open]");

            assertThat(page.locator("[data-opens=keys]")).isHidden();
            assertThat(page.getByText("Ctrl+Enter").first()).isHidden();
            assertThat(page.locator(".by-touch")).isVisible();
            next.tap();
            assertThat(field(page, 1)).isFocused();
            next.tap();
            assertThat(field(page, 2)).isFocused();
            next.tap();
            assertThat(field(page, 3)).isFocused();
            assertThat(screen.faults()).isEmpty();
        }
        try (Screen screen = open("translator:ru")) {
            Page page = screen.show(DESK);

            assertThat(page.locator("[data-next-open]")).isHidden();
            assertThat(page.locator("[data-opens=keys]")).isVisible();
        }
    }

    @Test
    void savesAHalfSentenceByItselfAndCountsItNot() {
        shows("short");
        try (Screen screen = open("translator:ru")) {
            Page page = screen.show(DESK);

            field(page, 1).pressSequentially("Мост & ");

            assertThat(page.locator("#s1 [data-badge]")).hasText("Draft");
            assertThat(page.locator("[data-saved]")).hasText(Pattern.compile("Saved [0-2][0-9]:[0-5][0-9]"));
            assertThat(page.locator("[data-progress-words]")).hasText("0 of 3 done");
            assertThat(SERVICES.translation()
                            .last("PUT " + API + "/segments/s1")
                            .body())
                    .contains("\"confirmed\":false", "\"target\":\"Мост & ");
            assertThat(kept(page)).as("nothing is left to keep").isZero();
        }
    }

    @Test
    void thePreviewBesideFollowsTheSentences() {
        shows("short");
        String article = new JsonMapper()
                .readTree(Samples.json("short"))
                .path("articleId")
                .asString();
        SERVICES.translation()
                .answers("GET /api/articles/" + article + "/texts/ru", "{\"sourceLocale\": \"en\", \"content\": {}}");
        byte[] html =
                "<!doctype html><html lang=ru><title>x</title><main>x</main></html>".getBytes(StandardCharsets.UTF_8);
        SERVICES.publisher().answers("POST /api/previews", 200, "text/html", html);
        try (Screen screen = open("translator:ru")) {
            Page page = screen.show(DESK);
            page.click("[data-preview-toggle]");
            page.waitForCondition(() -> SERVICES.publisher().asked().size() == 1);

            field(page, 1).pressSequentially("Мост");
            page.waitForCondition(() -> SERVICES.publisher().asked().size() == 2);

            assertThat(page.locator("#preview iframe")).hasCount(1);
            assertThat(screen.faults()).isEmpty();
        }
    }

    @Test
    void leavesATextAloneThatNobodyTouches() {
        shows("short");
        SERVICES.translation()
                .answers(
                        "GET " + API,
                        Samples.json("short", "\"target\": \"\"", "\"target\": \"A &quot;B&quot; &gt; C&nbsp;\""));
        try (Screen screen = open("translator:ru")) {
            Page page = screen.show(DESK);
            field(page, 2).click();
            page.locator("[data-submit-button]").click();
            page.waitForLoadState();
        }
        assertThat(SERVICES.translation().asked()).noneMatch(it -> it.method().equals("PUT"));
    }

    @Test
    void keepsTryingWhileTheServerIsAway() {
        shows("short");
        try (Screen screen = open("translator:ru")) {
            screen.page().clock().install();
            Page page = screen.show(DESK);
            page.route("**/segments/s1", Route::abort);
            field(page, 1).pressSequentially("Мост");
            page.clock().runFor("02");

            assertThat(page.locator("[data-saved]")).containsText("No connection");
            page.unroute("**/segments/s1");
            page.clock().runFor("11");

            assertThat(page.locator("#s1 [data-badge]")).hasText("Draft");
        }
    }

    @Test
    void tellsAtOnceWhichTagIsLostAndPutsItBack() {
        shows("short");
        try (Screen screen = open("translator:ru")) {
            Page page = screen.show(DESK);
            field(page, 2).click();
            page.keyboard().press("Alt+Digit1");
            page.keyboard().press("Backspace");
            page.keyboard().press("Backspace");

            Locator lost = page.locator("#s2 [data-lost-tags]");
            assertThat(lost).containsText("Missing from your text");
            assertThat(lost.locator("button")).hasText("/link");
            assertThat(page.locator("#said")).containsText("/link");
            page.keyboard().press("Alt+KeyT");
            page.keyboard().type(".");
            assertThat(lost.locator("button")).hasCount(0);
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#s2 [data-badge]")).hasText("Done");
            assertThat(SERVICES.translation()
                            .last("PUT " + API + "/segments/s2")
                            .body())
                    .contains("две полосы</a>.\"");

            field(page, 2).click();
            page.keyboard().press("Control+KeyA");
            page.keyboard().press("Control+KeyC");
            page.keyboard().press("End");
            page.keyboard().press("Control+KeyV");
            assertThat(field(page, 2).locator(".tag")).hasCount(4);
            assertThat(screen.faults()).isEmpty();
        }
    }

    @Test
    void putsATagAndItsEndAroundTheCaret() {
        shows("short");
        try (Screen screen = open("translator:ru")) {
            Page page = screen.show(DESK);
            Caret.into(field(page, 2));
            page.keyboard().type("Пролёт ");
            Locator lost = page.locator("#s2 [data-lost-tags] button");
            assertThat(lost).hasText(new String[] {"bold", "link"});

            lost.first().click();
            page.keyboard().type("сорок");
            page.keyboard().press("ArrowRight");
            settle(page);
            assertThat(lost).hasText(new String[] {"link"});
            page.keyboard().press("Alt+KeyT");
            page.keyboard().type("две");

            assertThat(field(page, 2)).hasText("Пролёт boldсорок/boldlinkдве/link");
            assertThat(field(page, 2).locator(".tag").first()).hasAttribute("title", "<strong>");
            assertThat(page.locator("#s2 textarea"))
                    .hasValue("Пролёт <strong>сорок</strong><a href=\"https://example.org/plan\">две</a>");
            assertThat(screen.faults()).isEmpty();
        }
    }

    @Test
    void putsTagsAroundTheSelectedWordsAndNotAroundTheirSpaces() {
        shows("short");
        try (Screen screen = open("translator:ru")) {
            Page page = screen.show(DESK);
            Caret.into(field(page, 2));
            page.keyboard().type("Новый пролёт длиной");
            page.keyboard().press("Home");
            for (int i = 0; i < "Новый".length(); i++) page.keyboard().press("ArrowRight");
            for (int i = 0; i < " пролёт ".length(); i++) page.keyboard().press("Shift+ArrowRight");
            settle(page);

            page.keyboard().press("Alt+KeyT");
            page.keyboard().type("!");

            assertThat(page.locator("#s2 textarea")).hasValue("Новый <strong>пролёт</strong>! длиной");
        }
    }

    @Test
    void aConfirmedSentenceThatMustBeMendedIsNotDone() {
        shows("short");
        answersWithFindings(
                "s2",
                "{\"code\":\"lost-tag\",\"severity\":\"BLOCKING\",\"message\":\"The tag <strong> is missing.\"},"
                        + "{\"code\":\"extra-number\",\"severity\":\"BLOCKING\",\"message\":\"Not 9.\"}");
        try (Screen screen = open("translator:ru")) {
            Page page = screen.show(DESK);
            field(page, 2).click();
            page.keyboard().type("Пролёт 9");
            page.keyboard().press("Control+Enter");

            assertThat(page.locator("#s2 [data-badge]")).hasText("To mend");
            assertThat(page.locator("#s2 [data-badge]")).hasClass("badge warm");
            assertThat(page.locator("[data-progress-words]")).hasText("0 of 3 done");
            assertThat(field(page, 2)).isFocused();
            assertThat(page.locator("#said")).containsText("Must be mended:");
            assertThat(page.locator("#s2 .findings")).containsText("Not 9.");
            assertThat(page.locator("#s2 [data-code=lost-tag]")).isHidden();
            assertThat(page.locator("#s2 [data-lost-tags]")).containsText("bold");

            answersWithFindings("s2", "");
            page.keyboard().press("Backspace");
            page.keyboard().press("Control+Enter");
            assertThat(page.locator("#s2 [data-badge]")).hasText("Done");
            assertThat(page.locator("[data-progress-words]")).hasText("1 of 3 done");
        }
    }

    @Test
    void whatStopsTheHandingInLeadsIntoTheField() {
        shows("translation-ru");
        SERVICES.translation()
                .refuses(
                        "POST " + API + "/submit",
                        422,
                        "not-ready",
                        "x",
                        "\"findings\": [{\"segment\":\"s3\",\"code\":\"lost-number\",\"message\":\"No 140.\"}]");
        try (Screen screen = open("translator:ru")) {
            Page page = screen.show(DESK);
            page.locator("[data-submit-button]").click();
            page.locator("[data-trouble] a[href='#s3']").click();

            assertThat(field(page, 3)).isFocused();
            assertThat(field(page, 3)).isInViewport();
        }
    }

    @Test
    void keepsTextsWhenTheClaimRunsOutAndPutsThemBack() {
        shows("short");
        SERVICES.translation().answers("PUT " + API + "/segments/s1", asked -> new Answered(409, STALE));
        try (Screen screen = open("translator:ru")) {
            Page page = screen.show(DESK);

            field(page, 1).pressSequentially("Мост вернулся");

            assertThat(page.locator("[data-claim-trouble]")).containsText("Your claim has run out");
            assertThat(kept(page)).isEqualTo(1);
            page.reload();
            assertThat(field(page, 1)).hasText("Мост вернулся");
            assertThat(page.locator("[data-claim-trouble]")).containsText("Nothing is lost");

            Samples.saves(SERVICES.translation(), "short", "s1");
            SERVICES.translation().answers("POST " + API + "/claim", CLAIM);
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Claim again"))
                    .click();

            assertThat(page.locator("[data-claim-trouble]")).isEmpty();
            assertThat(page.locator("#s1 [data-badge]")).hasText("Draft");
            assertThat(kept(page)).isZero();
            var saved = SERVICES.translation().last("PUT " + API + "/segments/s1");
            assertThat(saved.header("Claim-Token")).isEqualTo("5");
            assertThat(saved.body()).contains("Мост вернулся");
        }
    }

    @Test
    void renewsTheClaimOfWhoWorksAndTellsWhoDoesNot() {
        shows("short");
        String end = Instant.now().plus(Duration.ofMinutes(30)).toString();
        SERVICES.translation().answers("GET " + API, Samples.json("short", "2099-09-24T09:00:00Z", end));
        SERVICES.translation().answers("POST " + API + "/renew", CLAIM.replace("2099-01-01T00:00:00Z", end));
        try (Screen screen = open("translator:ru")) {
            screen.page().clock().install();
            Page page = screen.show(DESK);
            page.keyboard().press("Alt+KeyN");

            page.waitForResponse("**/renew", () -> page.clock().runFor("20:00"));
            assertThat(SERVICES.translation().last("POST " + API + "/renew").header("Claim-Token"))
                    .isEqualTo("4");
            page.clock().runFor("35:00");

            assertThat(page.locator("[data-claim-trouble]")).containsText("Your claim has run out");
        }
    }

    @Test
    void showsBothTextsWhenAnotherWroteInTheMeantime() {
        shows("short");
        SERVICES.translation().answers("PUT " + API + "/segments/s1", asked -> new Answered(409, STALE));
        SERVICES.translation().answers("POST " + API + "/claim", CLAIM);
        try (Screen screen = open("translator:ru")) {
            Page page = screen.show(DESK);
            field(page, 1).pressSequentially("Мост вернулся");
            assertThat(page.locator("[data-claim-trouble]")).containsText("Claim again");
            SERVICES.translation()
                    .answers(
                            "GET " + API,
                            Samples.json(
                                    "short", "\"target\": \"\"", "\"target\": \"Чужой текст\", \"by\": \"tahmina\""));
            Samples.saves(SERVICES.translation(), "short", "s1");

            page.locator("[data-claim-again]").click();

            assertThat(field(page, 1)).hasText("Чужой текст");
            assertThat(page.locator("#s1 .kept")).containsText("Мост вернулся");
            page.locator("[data-use-kept]").click();
            assertThat(field(page, 1)).hasText("Мост вернулся");
            assertThat(page.locator("#s1 [data-badge]")).hasText("Draft");
        }
    }

    @Test
    void showsTheNewSourceAndKeepsTheTextWrittenForTheOld() {
        shows("short");
        SERVICES.translation()
                .answers(
                        "PUT " + API + "/segments/s1",
                        asked -> new Answered(409, STALE.replace("stale-claim", "source-changed")));
        try (Screen screen = open("translator:ru")) {
            Page page = screen.show(DESK);
            field(page, 1).pressSequentially("Мост");
            SERVICES.translation()
                    .answers(
                            "GET " + API,
                            Samples.json(
                                    "short",
                                    "\"source\": \"The bridge is back\"",
                                    "\"source\": \"The bridge is gone\""));

            assertThat(page.locator("#s1 .source")).hasText("The bridge is gone");
            assertThat(field(page, 1)).hasText("Мост");
            assertThat(page.locator("#s1 .notice")).containsText("The source has changed while you wrote");
        }
    }

    @Test
    void marksWhatIsFoundWhereItIsAndSaysWhatIsRefused() {
        shows("translation-ru");
        SERVICES.translation()
                .answers(
                        "POST " + API + "/segments/s3/check",
                        "{\"findings\":[{\"code\":\"extra-number\",\"severity\":\"WARNING\",\"message\":\"150?\","
                                + "\"place\":{\"side\":\"TARGET\",\"start\":13,\"end\":21}}]}");
        SERVICES.translation()
                .answers(
                        "PUT " + API + "/segments/s3",
                        asked -> new Answered(
                                422,
                                "{\"type\":\"/problems/invalid-content\",\"errors\":"
                                        + "[{\"pointer\":\"/target\",\"code\":\"too-long\",\"message\":\"Too long.\"}]}"));
        try (Screen screen = open("translator:ru")) {
            Page page = screen.show(DESK);
            field(page, 3).click();

            assertThat(field(page, 3).locator(".found")).hasText("150 дней");
            page.keyboard().type("!");
            assertThat(page.locator("#s3 [data-segment-saved]")).hasText("Too long.");
        }
    }

    @Test
    void writesFromRightToLeft() {
        shows("translation-fa");
        Samples.saves(SERVICES.translation(), "translation-fa", "s1");
        try (Screen screen = open("translator:fa")) {
            Page page = screen.show(DESK);
            field(page, 1).pressSequentially("پل بازگشت");

            assertThat(field(page, 1)).hasAttribute("dir", "rtl");
            assertThat(field(page, 1)).hasAttribute("lang", "fa");
            assertThat(page.locator("#s1 [data-badge]")).hasText("Draft");
            assertThat(screen.faults()).isEmpty();
        }
    }

    private static void shows(String name) {
        Samples.show(SERVICES.translation(), name);
        Samples.saves(SERVICES.translation(), "short", "s1", "s2", "s3");
    }

    /** The service takes the sentence, and finds that in it. */
    private static void answersWithFindings(String segment, String findings) {
        Samples.savesFinding(SERVICES.translation(), "short", segment, "[" + findings + "]");
    }

    /** The editor hears of a moved caret a moment after the browser has moved it. */
    private static void settle(Page page) {
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    private static Locator field(Page page, int sentence) {
        return page.locator("#s" + sentence + " .target-text");
    }

    private static int kept(Page page) {
        return ((Number) page.evaluate("Object.keys(localStorage).filter(k => k.startsWith('stele-desk:')).length"))
                .intValue();
    }
}
