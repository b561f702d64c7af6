package dev.stele.testkit.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * The machine's own Chromium, without a window: one process, started on first use and shared by the test classes of a JVM,
 * each of which opens contexts of its own in it. Where there is none, tests are skipped; where one is required (by
 * {@code CI} or {@code STELE_REQUIRE_BROWSER}) they fail.
 */
public final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    /** Without them the browser asks the outside world for updates, and as root it does not start. */
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars");

    private static @Nullable Browser browser;

    private Chromium() {}

    /** Ends the test as skipped, or fails it, when there is no browser. */
    public static synchronized Browser browser() {
        if (browser == null) {
            browser = start(executable());
        }
        return browser;
    }

    private static Browser start(Path executable) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(executable).setArgs(FLAGS));
    }

    private static Path executable() {
        Optional<Path> found = find();
        if (found.isEmpty()) {
            String message = "No Chromium on this machine (none of " + NAMES
                    + " on the PATH, and STELE_CHROMIUM does not name one)";
            boolean required = Stream.of("CI", "STELE_REQUIRE_BROWSER")
                    .map(System::getenv)
                    .anyMatch(value -> value != null && !value.isEmpty() && !value.equals("false"));
            if (required) {
                throw new AssertionError(message);
            }
            Assumptions.abort(message + ": pages were not looked at in a browser");
        }
        return found.orElseThrow();
    }

    private static Optional<Path> find() {
        String named = System.getenv("STELE_CHROMIUM");
        String path = System.getenv().getOrDefault("PATH", "");
        Stream<Path> candidates = named != null
                ? Stream.of(Path.of(named))
                : Stream.of(path.split(File.pathSeparator))
                        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return candidates.filter(Files::isExecutable).findFirst();
    }
}
