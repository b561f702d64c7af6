package dev.stele.e2e.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.stele.testkit.Resources;
import dev.stele.testkit.browser.Axe;
import dev.stele.testkit.browser.Chromium;
import dev.stele.testkit.browser.Complaints;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks at one page after the other, as a reader would at this width, and by the rules of accessibility. */
public final class Beholder implements AutoCloseable {

    private static final int HEIGHT = 900;
    private static final String WATCH = Resources.text(Beholder.class, "/browser/watch.js");
    private static final String MEASURE = Resources.text(Beholder.class, "/browser/measure.js");

    private final BrowserContext context;
    private final Page page;
    private final Complaints complaints;
    private final List<String> notLoaded = new ArrayList<>();

    public Beholder(int width, ColorScheme scheme) {
        context = Chromium.browser()
                .newContext(
                        new NewContextOptions().setViewportSize(width, HEIGHT).setColorScheme(scheme));
        context.addInitScript(WATCH);
        page = context.newPage();
        complaints = new Complaints(page, Complaints.pageNotFound(page));
        page.onRequestFailed(request -> notLoaded.add("not loaded: " + request.url() + " " + request.failure()));
    }

    /** Loads the page, all pictures with it, and looks. */
    public Look at(String url) {
        complaints.clear();
        notLoaded.clear();
        page.navigate(url);
        Map<?, ?> measured = (Map<?, ?>) page.evaluate(MEASURE);
        List<String> violations = Axe.violations(page);
        List<String> faults = new ArrayList<>(complaints.lines());
        faults.addAll(notLoaded);
        ((List<?>) measured.get("faults")).forEach(fault -> faults.add(fault.toString()));
        return new Look(url, List.copyOf(faults), violations, ((Number) measured.get("shift")).doubleValue());
    }

    @Override
    public void close() {
        context.close();
    }
}
