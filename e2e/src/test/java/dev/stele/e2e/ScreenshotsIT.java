package dev.stele.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitUntilState;
import dev.stele.e2e.house.Checkout;
import dev.stele.testkit.browser.Chromium;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Pictures of the demo for people to look at, on demand: {@code -Dstele.screenshots=FOLDER}, within the checkout. */
@EnabledIfSystemProperty(named = "stele.screenshots", matches = ".+")
@NeedsDemo
class ScreenshotsIT {

    private static final List<String> LOCALES = List.of("en", "ru", "tg", "fa");

    private record View(String name, int width, int height, ColorScheme scheme) {}

    private static final List<View> VIEWS = List.of(
            new View("desktop", 1280, 900, ColorScheme.LIGHT),
            new View("dark", 1280, 900, ColorScheme.DARK),
            new View("phone", 390, 844, ColorScheme.LIGHT),
            new View("narrow", 320, 700, ColorScheme.DARK));

    private final Path folder = Checkout.root().resolve(System.getProperty("stele.screenshots", ""));

    @Test
    void areTakenOfHomeAndArticleInEveryLanguage() {
        for (View view : VIEWS) {
            try (BrowserContext context = Chromium.browser()
                    .newContext(new NewContextOptions()
                            .setViewportSize(view.width(), view.height())
                            .setColorScheme(view.scheme()))) {
                Page page = context.newPage();
                for (String locale : LOCALES) {
                    take(page, "/" + locale + "/", "home-" + view.name() + "-" + locale);
                    take(page, Demo.article(locale), "article-" + view.name() + "-" + locale);
                }
            }
        }
        print();
        assertThat(folder).isDirectoryContaining("glob:**.png");
    }

    private void print() {
        try (BrowserContext context = Chromium.browser()
                .newContext(new NewContextOptions().setViewportSize(794, 1123).setColorScheme(ColorScheme.DARK))) {
            Page page = context.newPage();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            take(page, Demo.article("en"), "article-print-en");
        }
    }

    private void take(Page page, String path, String name) {
        page.navigate(Demo.site() + path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
        page.evaluate("async () => { const all = [...document.images]; all.forEach(i => i.loading = 'eager');"
                + " await Promise.all(all.map(i => i.decode())); }");
        Path file = folder.resolve(name + ".png");
        page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
        assertThat(Files.isRegularFile(file)).isTrue();
    }
}
