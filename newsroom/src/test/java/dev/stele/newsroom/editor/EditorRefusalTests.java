package dev.stele.newsroom.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.stele.newsroom.browser.BrowserTest;
import dev.stele.newsroom.browser.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a person learns when the service takes a text only with another field, in a real browser. */
class EditorRefusalTests extends BrowserTest {

    private static final String SAVE = "PUT " + Stubs.API + "/content";
    private static final String STATE = "[data-save-state]";
    private static final String DATELINE = "{\"place\": \"Khorog\", \"date\": \"2026-09-26\"}";

    @BeforeEach
    void teach() {
        Stubs.article(SERVICES.content());
    }

    @Test
    void aPlaceAloneGetsTheDayThatItIsInTheNewsroom() {
        SERVICES.content()
                .answers("GET " + Stubs.API, Stubs.article(7, Stubs.text().replace(DATELINE, "null")));
        try (Screen screen = open("editor")) {
            // The newsroom is in UTC; where the browser is, the next day has begun.
            screen.page().clock().setFixedTime("2026-09-25T22:00:00Z");
            Page page = editor(screen);
            page.locator("#place").pressSequentially("Chorbed");
            assertThat(page.inputValue("#date")).isEqualTo("2026-09-25");
            assertThat(page.textContent("#date-words")).isEqualTo("Friday, 25 September 2026");
            page.fill("#place", "");
            assertThat(page.inputValue("#date")).isEmpty();
            page.locator("#place").pressSequentially("Chorbed");
            page.keyboard().press("Control+s");
            page.waitForSelector("[data-state=saved]");

            assertThat(saved().at("/dateline/place").asString()).isEqualTo("Chorbed");
            assertThat(saved().at("/dateline/date").asString()).isEqualTo("2026-09-25");
            assertThat(screen.faults()).isEmpty();
        }
    }

    @Test
    void namesTheFieldForWhichNothingIsSavedUntilItIsMended() {
        refuses("/dateline/place", "required");
        try (Screen screen = open("editor")) {
            Page page = editor(screen);
            page.fill("#place", "");
            page.keyboard().press("Control+s");
            page.waitForSelector("[data-state=refused]");

            assertThat(page.innerText(STATE)).isEqualTo("Not saved.\nPlace: A date needs a place.");
            assertThat(page.getAttribute("#place", "aria-invalid")).isEqualTo("true");
            assertThat(page.getAttribute("#date", "aria-invalid")).isNull();
            page.fill("#lead", "Words go on");
            assertThat(page.innerText(STATE)).contains("A date needs a place.");
            page.click(STATE + " a");
            assertThat(focused(page)).isEqualTo("place");

            SERVICES.content().answers(SAVE, Stubs.article(8, Stubs.text()));
            page.keyboard().type("Khorog");
            page.keyboard().press("Control+s");
            page.waitForSelector("[data-state=saved]");
            assertThat(page.locator("[aria-invalid]").count()).isZero();
        }
    }

    @Test
    void leadsToFieldsAndWordsOfBlocks() {
        SERVICES.content().refuses(SAVE, 422, "invalid-content", "Some fields are not acceptable", """
                        "errors": [{"pointer": "/blocks/5/href", "code": "href", "message": "No."},
                         {"pointer": "/blocks/0/text", "code": "markup", "message": "No."},
                         {"pointer": "/hero/credit", "code": "too-long", "message": "No."},
                         {"pointer": "/related/0", "code": "twice", "message": "No."}]""");
        try (Screen screen = open("editor")) {
            Page page = editor(screen);
            page.fill("#lead", "New words");
            page.keyboard().press("Control+s");
            page.waitForSelector("[data-state=refused]");

            assertThat(page.locator(STATE + " a").allTextContents())
                    .containsExactly("Button – Leads to", "Paragraph", "Credit");
            assertThat(page.innerText(STATE)).endsWith("and 1 more");
            page.click(STATE + " a >> nth=0");
            assertThat(page.evaluate("document.activeElement.value")).isEqualTo("/en/pages/help");
            page.click(STATE + " a >> nth=1");
            assertThat(page.locator("#blocks .is-current").textContent()).startsWith("The road is closed");
            page.click(STATE + " a >> nth=2");
            assertThat(page.evaluate("document.activeElement.value")).isEqualTo("Photo: N. Nazarov");

            SERVICES.content().answers(SAVE, Stubs.article(8, Stubs.text()));
            page.keyboard().press("Control+s");
            page.waitForSelector("[data-state=saved]");
        }
    }

    private static void refuses(String pointer, String code) {
        SERVICES.content()
                .refuses(SAVE, 422, "invalid-content", "Some fields are not acceptable", """
                        "errors": [{"pointer": "%s", "code": "%s", "message": "In the service's words."}]""".formatted(pointer, code));
    }

    private static Page editor(Screen screen) {
        Page page = screen.show("/articles/" + Stubs.ID);
        page.waitForSelector(".is-live .ProseMirror");
        return page;
    }

    private static Object focused(Page page) {
        return page.evaluate("document.activeElement.id");
    }

    private static JsonNode saved() {
        return new JsonMapper().readTree(SERVICES.content().last(SAVE).body());
    }
}
