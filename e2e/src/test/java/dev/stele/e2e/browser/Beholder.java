package dev.stele.e2e.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Looks at one page after the other, as a reader would at this width, and by the rules of accessibility. */
public final class Beholder implements AutoCloseable {

    private static final int HEIGHT = 900;
    private static final String AXE = resource(AxeBuilder.class, "/axe.min.js");
    private static final String WATCH = resource(Beholder.class, "/browser/watch.js");
    private static final String MEASURE = resource(Beholder.class, "/browser/measure.js");
    private static final String RULES = resource(Beholder.class, "/browser/rules.js");

    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    public Beholder(Chromium chromium, int width, ColorScheme scheme) {
        context = chromium.browser()
                .newContext(
                        new NewContextOptions().setViewportSize(width, HEIGHT).setColorScheme(scheme));
        context.addInitScript(WATCH);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            // That the page itself is not there is what an error page is about.
            boolean missing = message.text().startsWith("Failed to load resource")
                    && message.location().startsWith(page.url() + ":");
            if (message.type().equals("error") && !missing) {
                faults.add("console: " + message.text() + " " + message.location());
            }
        });
        page.onPageError(error -> faults.add("script: " + error));
        page.onRequestFailed(request -> faults.add("not loaded: " + request.url() + " " + request.failure()));
    }

    /** Loads the page, all pictures with it, and looks. */
    public Look at(String url) {
        faults.clear();
        page.navigate(url);
        Map<?, ?> measured = (Map<?, ?>) page.evaluate(MEASURE);
        ((List<?>) measured.get("faults")).forEach(fault -> faults.add(fault.toString()));
        page.evaluate(AXE);
        List<String> violations =
                ((List<?>) page.evaluate(RULES)).stream().map(Object::toString).toList();
        return new Look(url, List.copyOf(faults), violations, ((Number) measured.get("shift")).doubleValue());
    }

    @Override
    public void close() {
        context.close();
    }

    static String resource(Class<?> beside, String path) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
