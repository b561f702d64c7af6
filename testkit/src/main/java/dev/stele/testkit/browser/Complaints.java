package dev.stele.testkit.browser;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What the browser complains of while it shows a page: errors on its console, the content policy's too, and broken scripts. */
public final class Complaints {

    private final Page page;
    private final List<String> lines = new ArrayList<>();
    private Predicate<ConsoleMessage> expected;

    /** @param expected what a test brings about, and is therefore no fault */
    public Complaints(Page page, Predicate<ConsoleMessage> expected) {
        this.page = page;
        this.expected = expected;
        page.onConsoleMessage(this::note);
        page.onPageError(error -> lines.add("script: " + error));
    }

    /** That the page itself is not there is what an error page is about. */
    public static Predicate<ConsoleMessage> pageNotFound(Page page) {
        return message -> message.text().startsWith("Failed to load resource")
                && message.location().startsWith(page.url() + ":");
    }

    public void expect(Predicate<ConsoleMessage> complaint) {
        expected = complaint;
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    public void clear() {
        lines.clear();
    }

    private void note(ConsoleMessage message) {
        if (isBrokenOff(message.text())) {
            lines.removeLast();
        } else if (message.type().equals("error") && !expected.test(message)) {
            lines.add("console: " + message.text() + " " + message.location() + " on " + page.url());
        }
    }

    /** Whoever leaves a page breaks off what it asks for; htmx writes that down as a pair of errors, and nothing is wrong. */
    private boolean isBrokenOff(String text) {
        return text.equals("htmx:sendAbort")
                && !lines.isEmpty()
                && lines.getLast().startsWith("console: htmx:afterRequest ");
    }
}
