package dev.stele.newsroom.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** One window, which remembers what went wrong in it. */
public final class Screen implements AutoCloseable {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final BrowserContext context;
    private final String address;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    Screen(BrowserContext context, String address) {
        this.context = context;
        this.address = address;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            // That the page itself is not there is what an error page is about.
            boolean itself = message.location().startsWith(page.url() + ":");
            if (isBrokenOff(message.text())) {
                faults.removeLast();
            } else if (message.type().equals("error") && !itself) {
                faults.add("console: " + message.text() + " " + message.location());
            }
        });
        page.onPageError(error -> faults.add("script: " + error));
    }

    /** Whoever leaves a page breaks off what it asks for; htmx writes that down as a pair of errors, and nothing is wrong. */
    private boolean isBrokenOff(String text) {
        return text.equals("htmx:sendAbort")
                && !faults.isEmpty()
                && faults.getLast().startsWith("console: htmx:afterRequest ");
    }

    public Page page() {
        return page;
    }

    /** Loads a page of the console. */
    public Page show(String path) {
        page.navigate(address + path);
        return page;
    }

    /** What went wrong since the window was opened, and what is wrong with the page that it shows now. */
    public List<String> faults() {
        List<String> all = new ArrayList<>(faults);
        Object tooWide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) tooWide).intValue() > 0) {
            all.add("wider than the window by " + tooWide);
        }
        for (Rule rule : new AxeBuilder(page).withTags(RULES).analyze().getViolations()) {
            rule.getNodes().forEach(node -> all.add(rule.getId() + ": " + node.getHtml()));
        }
        return all;
    }

    @Override
    public void close() {
        context.close();
    }
}
