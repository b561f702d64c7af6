package dev.stele.e2e.console;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import dev.stele.testkit.browser.Axe;
import dev.stele.testkit.browser.Chromium;
import dev.stele.testkit.browser.Complaints;
import dev.stele.testkit.browser.Layout;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/** A person at the console, in a browser of their own. What the browser complains of, the content policy too, is noted. */
public final class Workplace implements AutoCloseable {

    private static final int HEIGHT = 900;
    private static final double PATIENCE = 30_000;

    static {
        // A page that is slow on a busy machine is no fault of the page.
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private final URI console;
    private final BrowserContext context;
    private final Page page;
    private final Complaints complaints;

    private Workplace(URI console, NewContextOptions options) {
        this.console = console;
        this.context = Chromium.browser().newContext(options);
        context.setDefaultTimeout(PATIENCE);
        this.page = context.newPage();
        this.complaints = new Complaints(page, message -> false);
    }

    /** Signs in as a demo user, whose password is the name. */
    public static Workplace of(URI console, String user, NewContextOptions options) {
        Workplace workplace = new Workplace(console, options);
        workplace.signIn(user);
        return workplace;
    }

    /** With the console in a language, at a width. */
    public static NewContextOptions browser(String language, int width, ColorScheme scheme) {
        return new NewContextOptions()
                .setLocale(language)
                .setViewportSize(width, HEIGHT)
                .setColorScheme(scheme)
                // Nothing is half on its way from one colour to another when it is looked at.
                .setReducedMotion(ReducedMotion.REDUCE)
                .setTimezoneId("Asia/Dushanbe");
    }

    public static NewContextOptions desktop() {
        return browser("en", 1280, ColorScheme.LIGHT);
    }

    private void signIn(String user) {
        page.navigate(console + "/");
        page.fill("#username", user);
        page.fill("#password", user);
        page.click("button[type=submit]");
        page.waitForURL(address -> address.startsWith(console.toString()));
    }

    public Page page() {
        return page;
    }

    public Workplace open(String path) {
        page.navigate(console + path);
        return this;
    }

    /** What the browser may complain of from now on, because the test brings it about. */
    public void expect(String complaint) {
        Pattern expected = Pattern.compile(complaint);
        complaints.expect(message -> expected.matcher(message.text()).find());
    }

    /** Everything it complained of unexpectedly. */
    public List<String> faults() {
        return complaints.lines();
    }

    /** What is wrong by the rules of accessibility, as the page is now. */
    public List<String> violations() {
        return Axe.violations(page);
    }

    /** By how many pixels the page is wider than the window. */
    public int overflow() {
        return Layout.overflow(page);
    }

    @Override
    public void close() {
        context.close();
    }
}
