package dev.stele.e2e.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** One translation on somebody's desk, be it the translator's or the reviewer's. */
public final class Desk {

    private static final int MOST_TABS = 200;
    private static final Pattern OPEN = Pattern.compile(".*/desk/[0-9a-f-]{36}.*");

    private final Workplace workplace;
    private final Page page;
    private String address;

    private Desk(Workplace workplace) {
        this.workplace = workplace;
        this.page = workplace.page();
        this.address = page.url();
    }

    /** Takes an article from the queue. */
    public static Desk claim(Workplace workplace, String headline) {
        row(workplace.open("/desk"), headline).locator("form button").click();
        workplace.page().waitForURL(OPEN);
        return new Desk(workplace);
    }

    /** The same without a mouse: to the button by the tabulator, then Enter. */
    public static Desk claimByKeyboard(Workplace workplace, String headline) {
        Page page = workplace.open("/desk").page();
        assertThat(row(workplace, headline)).hasCount(1);
        for (int i = 0; i < MOST_TABS; i++) {
            page.keyboard().press("Tab");
            boolean there = (Boolean) page.evaluate(
                    "headline => document.activeElement.matches('form button') && document.activeElement.textContent.includes(headline)",
                    headline);
            if (there) {
                page.keyboard().press("Enter");
                page.waitForURL(OPEN);
                return new Desk(workplace);
            }
        }
        throw new AssertionError("no button for " + headline + " is reached by the keyboard");
    }

    /** Opens a task and claims it there. */
    public static Desk claimed(Workplace workplace, String task) {
        Page page = workplace.open("/desk/" + task).page();
        page.locator("form[action$='/claim'] button").first().click();
        assertThat(page.locator("[data-desk][data-token]")).hasCount(1);
        return new Desk(workplace);
    }

    /** Opens what waits for a reviewer. */
    public static Desk review(Workplace workplace, String headline, String language) {
        workplace.open("/review");
        row(workplace, headline)
                .filter(new Locator.FilterOptions().setHasText("→ " + language))
                .locator("a.button")
                .click();
        workplace.page().waitForURL("**/review/*");
        return new Desk(workplace);
    }

    private static Locator row(Workplace workplace, String headline) {
        return workplace.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(headline));
    }

    public Locator target(int number) {
        return page.locator("article[data-number='" + number + "'] [role=textbox]");
    }

    /** Replaces what stands in a sentence. */
    public void type(int number, String words) {
        target(number).click();
        page.keyboard().press("Control+a");
        page.keyboard().type(words);
    }

    /** Every sentence, with a click into each, and submits. */
    public void translate(String words) {
        int sentences = page.locator("article[data-segment]").count();
        for (int number = 1; number <= sentences; number++) {
            type(number, translation(number, words));
            page.keyboard().press("Control+Enter");
            assertDone(number);
        }
        page.locator("[data-submit-button]").click();
        submitted();
    }

    /** Every sentence from the first to the submission, by the keys of the desk. */
    public void translateByKeyboard(String words) {
        int sentences = page.locator("article[data-segment]").count();
        for (int number = 1; number <= sentences; number++) {
            assertThat(target(number)).isFocused();
            page.keyboard().press("Control+a");
            page.keyboard().type(translation(number, words));
            page.keyboard().press("Control+Enter");
            assertDone(number);
        }
        assertThat(page.locator("[data-submit-button]")).isFocused();
        page.keyboard().press("Enter");
        submitted();
    }

    /** Words that no other sentence has, without numbers, and ending as the source does: nothing for the checks to stop. */
    private String translation(int number, String words) {
        String source = page.locator("article[data-number='" + number + "']").getAttribute("data-source");
        String letter = String.valueOf((char) ('а' + number));
        return words + " " + letter.repeat(3) + (source.endsWith(".") ? "." : "");
    }

    private void assertDone(int number) {
        assertThat(page.locator("article[data-number='" + number + "']"))
                .hasAttribute("data-state", Pattern.compile("TRANSLATED|APPROVED"));
    }

    private void submitted() {
        assertThat(page.locator("[data-submit-button]")).hasCount(0);
    }

    /** Loads the desk anew, as who was told to look again, and claims. */
    public Desk reopened() {
        page.navigate(address);
        Locator claim = page.locator("form[action$='/claim'] button");
        if (claim.count() > 0) {
            claim.first().click();
        }
        assertThat(page.locator("[data-desk][data-token]")).hasCount(1);
        return this;
    }

    /** Changes one sentence and submits again. */
    public void improve(int number, String words) {
        assertThat(page.locator("article[data-number='" + number + "'] .comments"))
                .not()
                .isEmpty();
        type(number, words);
        page.keyboard().press("Control+Enter");
        assertDone(number);
        page.locator("[data-submit-button]").click();
        submitted();
    }

    /** As a reviewer, one sentence with a remark. */
    public void sendBack(int number, String remark) {
        Locator sentence = page.locator("article[data-number='" + number + "']");
        sentence.locator("input[name=segments]").check();
        sentence.locator("input[name^='remark.']").fill(remark);
        page.locator("#comment").fill(remark);
        page.locator("#send-back button.danger").click();
        assertThat(page.locator("#send-back")).hasCount(0);
    }

    public void approve() {
        page.locator("[data-approve] button.primary").click();
        assertThat(page.locator("[data-approve]")).hasCount(0);
    }
}
