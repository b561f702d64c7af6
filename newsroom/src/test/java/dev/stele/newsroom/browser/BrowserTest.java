package dev.stele.newsroom.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import dev.stele.newsroom.ConsoleTest;
import dev.stele.testkit.browser.Chromium;
import java.nio.file.Path;
import java.util.List;

/** Screens in a real browser. {@link #looksRight} leaves pictures of them in {@code target/looks}. */
public abstract class BrowserTest extends ConsoleTest {

    private static final Path PICTURES = Path.of("target", "looks");

    private record View(String name, int width, ColorScheme scheme, String language) {}

    private static final List<View> VIEWS = List.of(
            new View("desktop", 1280, ColorScheme.LIGHT, "en"),
            new View("dark-ru", 1280, ColorScheme.DARK, "ru"),
            new View("phone-ru", 390, ColorScheme.LIGHT, "ru"),
            new View("narrow", 320, ColorScheme.DARK, "en"));

    /** A screen at several widths, light and dark, in both languages: no faults, nothing too wide, accessible. */
    protected final void looksRight(String name, String path, String... roles) {
        for (View view : VIEWS) {
            try (Screen screen = open(view, roles)) {
                Page page = screen.show(path);
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(PICTURES.resolve(name + "-" + view.name() + ".png")));
                assertThat(screen.faults()).as("%s, %s", path, view.name()).isEmpty();
            }
        }
    }

    /** A window of a person with these roles, to be used and closed by the test. */
    protected final Screen open(String... roles) {
        return open(VIEWS.getFirst(), roles);
    }

    private Screen open(View view, String... roles) {
        BrowserContext context = Chromium.browser()
                .newContext(new NewContextOptions()
                        .setViewportSize(view.width(), 900)
                        .setColorScheme(view.scheme())
                        .setLocale(view.language())
                        .setTimezoneId("Asia/Dushanbe"));
        context.addCookies(List.of(new Cookie("stele-zone", "Asia%2FDushanbe").setUrl(address())));
        Screen screen = new Screen(context, address());
        screen.page().navigate(address() + "/test-sign-in?roles=" + String.join(",", roles));
        return screen;
    }
}
