package dev.stele.e2e.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import dev.stele.testkit.Resources;
import dev.stele.testkit.browser.Chromium;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A phone four times slower than this machine, on a network of 1.6 Mbit/s with 150 ms there and back (slow 4G). */
public final class SlowPhone {

    private static final int WIDTH = 412;
    private static final int HEIGHT = 823;
    private static final double DOWN = 1.6e6 / 8;
    private static final double UP = 750e3 / 8;
    private static final int LATENCY_MS = 150;
    private static final int CPU = 4;
    private static final String FIGURES = Resources.text(SlowPhone.class, "/browser/figures.js");

    /**
     * The cost of a page.
     *
     * @param bytes all that came over the network, headers and pictures too
     * @param blocking how many files were waited for before anything was drawn
     * @param firstPaint milliseconds until something was drawn
     * @param largestPaint milliseconds until the largest part was drawn
     */
    public record Figures(
            int requests,
            long bytes,
            long bytesWithoutPictures,
            int scripts,
            int blocking,
            double shift,
            long firstPaint,
            long largestPaint) {

        public String line(String what) {
            return "reader: %-20s %3d requests %,9d bytes, %,7d without pictures, %d scripts, %d blocking, shift %.3f, first paint %,5d ms, largest %,5d ms"
                    .formatted(
                            what,
                            requests,
                            bytes,
                            bytesWithoutPictures,
                            scripts,
                            blocking,
                            shift,
                            firstPaint,
                            largestPaint);
        }
    }

    private final Page page;
    private final Map<String, String> types = new HashMap<>();
    private int requests;
    private int scripts;
    private long bytes;
    private long pictures;

    private SlowPhone(BrowserContext context) {
        context.addInitScript(Resources.text(SlowPhone.class, "/browser/watch.js"));
        page = context.newPage();
        CDPSession session = context.newCDPSession(page);
        session.on("Network.responseReceived", event -> {
            requests++;
            String type = event.get("type").getAsString();
            types.put(event.get("requestId").getAsString(), type);
            scripts += type.equals("Script") ? 1 : 0;
        });
        session.on("Network.loadingFinished", event -> {
            long length = event.get("encodedDataLength").getAsLong();
            bytes += length;
            pictures += isPicture(types.get(event.get("requestId").getAsString())) ? length : 0;
        });
        session.send("Network.enable");
        JsonObject network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", LATENCY_MS);
        network.addProperty("downloadThroughput", DOWN);
        network.addProperty("uploadThroughput", UP);
        session.send("Network.emulateNetworkConditions", network);
        JsonObject cpu = new JsonObject();
        cpu.addProperty("rate", CPU);
        session.send("Emulation.setCPUThrottlingRate", cpu);
    }

    /** With nothing in the browser's memory. */
    public static Figures firstVisit(String url) {
        try (BrowserContext context = phone()) {
            return new SlowPhone(context).visit(url);
        }
    }

    /** What the second page costs once the first has been read. */
    public static Figures secondVisit(String first, String second) {
        try (BrowserContext context = phone()) {
            SlowPhone phone = new SlowPhone(context);
            phone.visit(first);
            return phone.visit(second);
        }
    }

    private static BrowserContext phone() {
        return Chromium.browser()
                .newContext(new NewContextOptions()
                        .setViewportSize(WIDTH, HEIGHT)
                        .setDeviceScaleFactor(2)
                        .setIsMobile(true));
    }

    private Figures visit(String url) {
        requests = 0;
        scripts = 0;
        bytes = 0;
        pictures = 0;
        page.navigate(url);
        Map<?, ?> seen = (Map<?, ?>) page.evaluate(FIGURES);
        return new Figures(
                requests,
                bytes,
                bytes - pictures,
                scripts,
                number(seen, "blocking").intValue(),
                number(seen, "shift").doubleValue(),
                number(seen, "first").longValue(),
                number(seen, "largest").longValue());
    }

    private static boolean isPicture(String type) {
        return Set.of("Image", "Media").contains(type);
    }

    private static Number number(Map<?, ?> seen, String name) {
        return (Number) seen.get(name);
    }
}
