package dev.stele.testkit.browser;

import com.microsoft.playwright.Locator;

/** Where the next key goes in a text of the editor. */
public final class Caret {

    /**
     * For as long after it gets the focus the editor (prosemirror-view) may put the caret back to where it last knew it.
     * No person's next key comes that soon; a test's does on a busy machine.
     */
    private static final int SETTLES_MS = 20;

    private Caret() {}

    /** Clicks into a text; from then on keys move the caret for good. */
    public static Locator into(Locator text) {
        text.click();
        text.evaluate("(text, after) => new Promise(resolve => setTimeout(resolve, after))", SETTLES_MS);
        return text;
    }
}
