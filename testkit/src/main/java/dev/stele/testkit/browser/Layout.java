package dev.stele.testkit.browser;

import com.microsoft.playwright.Page;

/** How a page stands in its window. */
public final class Layout {

    private Layout() {}

    /** By how many pixels the page is wider than the window. */
    public static int overflow(Page page) {
        Object wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) wider).intValue();
    }
}
