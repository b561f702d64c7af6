package dev.stele.newsroom.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import dev.stele.newsroom.StubService.Answered;
import dev.stele.newsroom.browser.BrowserTest;
import dev.stele.newsroom.browser.Screen;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublishLooksTests extends BrowserTest {

    private static final String PATH = "/articles/" + Samples.ID;

    @BeforeEach
    void services() {
        var content = SERVICES.content();
        content.answers("GET " + Samples.ARTICLE, Samples.article(false, Samples.order("en", 1)));
        content.answers(
                "GET " + Samples.ARTICLE + "/status",
                Samples.status(
                        Samples.source(
                                "live", "\"revision\": 1", "\"since\": \"2026-09-24T07:02:00Z\"", "\"path\": \"/x\""),
                        Samples.language("claimed", "\"claimedBy\": \"vera\""),
                        Samples.language("missing")));
        content.answers("GET " + Samples.ARTICLE + "/lint", Samples.FINDINGS);
        content.answers(
                "GET /api/board/changes",
                200,
                "text/event-stream",
                "event:open\ndata:{}\n\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void pagesLookRight() {
        looksRight("publish", PATH + "/publish", "chief");
        looksRight("publish-draft", PATH + "/publish?draft=true", "chief");
        looksRight("release", PATH + "/release", "editor");
        looksRight("withdraw", PATH + "/withdraw", "chief");
        looksRight("receipt", PATH + "/receipt", "chief");
    }

    @Test
    void whatChangedBeforeTheStreamListenedIsReadWhenItDoes() {
        var asked = new AtomicInteger();
        SERVICES.content().answers("GET " + Samples.ARTICLE + "/status", request -> {
            String state = asked.getAndIncrement() == 0 ? "missing" : "withdrawn";
            return new Answered(
                    200, Samples.status(Samples.source("draft"), Samples.language(state), Samples.language("missing")));
        });
        try (Screen screen = open("chief")) {
            Page page = screen.show(PATH + "/receipt");

            page.waitForSelector("[data-locale=ru][data-state=withdrawn]");
            assertThat(screen.faults()).isEmpty();
        }
    }

    @Test
    void saysInWordsWhichTimeAFieldHolds() {
        try (Screen screen = open("chief")) {
            Page page = screen.show(PATH + "/publish");
            page.locator("input[name=when][value=later]").check();
            page.locator("#at").fill("2099-03-04T09:30");
            assertThat(page.locator("#at-words").textContent()).isEqualTo("Wednesday, 4 March 2099 at 09:30 (UTC)");
            page.locator("#at").fill("");
            assertThat(page.locator("#at-words").isVisible()).isFalse();

            page.context().addCookies(List.of(new Cookie("stele-language", "ru").setUrl(address())));
            screen.show(PATH + "/release").locator("#due").fill("2099-03-04T09:30");
            assertThat(page.locator("#due-words").textContent()).startsWith("среда, 4 марта 2099");
            assertThat(screen.faults()).isEmpty();
        }
    }

    @Test
    void opensAsADialogOverTheBoardAndGivesTheFocusBack() {
        SERVICES.content().answers("GET /api/site", "{\"locales\": [\"en\", \"ru\", \"tg\"]}");
        SERVICES.content()
                .answers(
                        "GET /api/board",
                        "{\"items\": [{\"id\": \"%s\", \"kind\": \"NEWS\", \"state\": \"DRAFT\", \"revision\": 1, \"released\": false, \"sourceLocale\": \"en\", \"headline\": \"A bridge\", \"updatedBy\": \"e\", \"changedAt\": \"2026-09-24T07:02:00Z\", \"locales\": {}}], \"page\": 0, \"size\": 25, \"total\": 1}"
                                .formatted(Samples.ID));
        try (Screen screen = open("chief")) {
            Page page = screen.show("/board");
            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Publish: A bridge"))
                    .click();
            page.getByRole(AriaRole.DIALOG, new GetByRoleOptions().setName("Publish"))
                    .waitFor();
            assertThat(page.isVisible("#at")).isFalse();
            page.locator("input[value=later]").check();
            assertThat(page.isVisible("#at")).isTrue();
            assertThat(screen.faults()).isEmpty();

            // Somebody else changes the list meanwhile, and another link stands in the place of the one that was
            // followed.
            page.evaluate("htmx.ajax('GET', '/board/rows', {target: '#rows', swap: 'outerHTML'})");
            page.keyboard().press("Escape");

            page.waitForFunction("document.activeElement.id === 'publish-%s'".formatted(Samples.ID));
            assertThat(page.getByRole(AriaRole.DIALOG).count()).isZero();
        }
    }

    @Test
    void aCorrectionOfTheDraftAsksForItsNote() {
        try (Screen screen = open("chief")) {
            Page page = screen.show(PATH + "/publish");
            page.getByText("Publish the draft instead").click();
            page.waitForURL("**/publish?draft=true");
            assertThat(page.getByLabel("Note for the readers").isVisible()).isFalse();
            page.locator("input[value=CORRECTION]").check();
            assertThat(page.getByLabel("Note for the readers").isVisible()).isTrue();
            assertThat(screen.faults()).isEmpty();
        }
    }
}
