package dev.stele.newsroom.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import dev.stele.testkit.browser.Axe;
import dev.stele.testkit.browser.Chromium;
import dev.stele.testkit.browser.Complaints;
import dev.stele.testkit.browser.Layout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;

/** One window, which remembers what went wrong in it. */
public final class Screen implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "looks");
    private static final int HEIGHT = 900;

    private final BrowserContext context;
    private final String address;
    private final Page page;
    private final Complaints complaints;
    private final List<String> brokenScripts = new ArrayList<>();

    private Screen(BrowserContext context, String address) {
        this.context = context;
        this.address = address;
        this.page = context.newPage();
        this.complaints = new Complaints(page, Complaints.pageNotFound(page));
        page.onPageError(brokenScripts::add);
    }

    /** In the newsroom's time zone, signed in with these roles. */
    static Screen of(String address, String language, int width, ColorScheme scheme, String... roles) {
        return of(new NewContextOptions(), address, language, width, scheme, roles);
    }

    /** The same, on a screen that is touched. */
    static Screen ofPhone(String address, String language, int width, ColorScheme scheme, String... roles) {
        NewContextOptions phone = new NewContextOptions().setHasTouch(true).setIsMobile(true);
        return of(phone, address, language, width, scheme, roles);
    }

    private static Screen of(
            NewContextOptions options,
            String address,
            String language,
            int width,
            ColorScheme scheme,
            String... roles) {
        BrowserContext context = Chromium.browser()
                .newContext(options.setViewportSize(width, HEIGHT)
                        .setColorScheme(scheme)
                        // Nothing is half on its way from one colour to another when it is looked at.
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setLocale(language)
                        .setTimezoneId("Asia/Dushanbe"));
        context.addCookies(List.of(new Cookie("stele-zone", "Asia%2FDushanbe").setUrl(address)));
        APIResponse signedIn = context.request().get(address + "/test-sign-in?roles=" + String.join(",", roles));
        assertThat(signedIn).isOK();
        return new Screen(context, address);
    }

    public Page page() {
        return page;
    }

    /** Loads a page of the console. */
    public Page show(String path) {
        page.navigate(address + path);
        return page;
    }

    /** Another width and other colours for the page as it is. */
    void seenAt(int width, ColorScheme scheme) {
        page.setViewportSize(width, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    void keepPicture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    }

    /** What went wrong since the window was opened, and what is wrong with the page that it shows now. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>(Axe.violations(page, "best-practice"));
        int overflow = Layout.overflow(page);
        if (overflow > 0) {
            faults.add("wider than the window by " + overflow);
        }
        faults.addAll(complaints.lines());
        return faults;
    }

    /** No test passes in which a script broke, whether or not it looked for faults. */
    @Override
    public void close() {
        context.close();
        Assertions.assertThat(brokenScripts).as("scripts that broke").isEmpty();
    }
}
