package dev.stele.e2e.bench.scale;

import dev.stele.e2e.house.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Starts the website and says when it answers. */
final class Opening {

    private static final Duration LIMIT = Duration.ofMinutes(30);

    private final ScaleHouse house;
    private final Visitor visitor;
    private final long begun = System.nanoTime();

    private Opening(ScaleHouse house) {
        this.house = house;
        this.visitor = new Visitor(house.address());
    }

    /** Returns once pages and search are there. */
    static void of(ScaleHouse house, GeneratedSite site, int heapMegabytes) throws Exception {
        GeneratedSettings.write(house.data(), "Generated");
        Files.deleteIfExists(house.log());
        Opening opening = new Opening(house);
        house.startWebsite(Checkout.root(), heapMegabytes);
        opening.print("home page", opening.until(() -> "/en/"));
        Random random = new Random(site.seed());
        opening.print(
                "search", opening.until(() -> "/en/search?q=" + site.words("en").telling(random)));
        Files.readAllLines(house.log()).stream()
                .filter(line -> line.contains("Catalogue of") || line.contains("Search knows"))
                .map(line -> line.substring(line.lastIndexOf(" : ") + 3))
                .forEach(line -> System.out.println("  " + line));
    }

    private double until(Supplier<String> path) throws Exception {
        while (visitor.status(path.get()) != 200) {
            if (System.nanoTime() - begun > LIMIT.toNanos()) {
                throw new IOException(path.get() + " was not there within " + LIMIT.toMinutes() + " minutes");
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private void print(String what, double seconds) {
        System.out.printf(
                "%-34s %6.1f s, for which the website computed %.1f s%n",
                "start to the first " + what, seconds, house.websiteComputed().toMillis() / 1e3);
    }
}
