package dev.stele.e2e.bench.scale;

import dev.stele.e2e.bench.Deadline;
import dev.stele.e2e.house.Checkout;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Start, memory and answers of the website on a hundred thousand generated articles in three languages; 1 if a goal is missed. */
public final class WebsiteScale {

    private static final Duration LIMIT = Duration.ofMinutes(45);
    private static final long SEED = 20260926;
    private static final int HEAP_MEGABYTES = 256;

    private WebsiteScale() {}

    public static void main(String[] args) throws Exception {
        Deadline.in(LIMIT);
        int articles = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        Instant today = LocalDate.now(ZoneOffset.UTC).atStartOfDay().toInstant(ZoneOffset.UTC);
        GeneratedSite site = new GeneratedSite(articles, SEED, today);
        Path folder = Checkout.root().resolve("target/website-scale-" + articles + "-" + today.getEpochSecond());
        Report report = new Report();
        try (ScaleHouse house = new ScaleHouse(folder)) {
            Filling.of(house, site, folder.resolve("filled"));
            Opening.of(house, site, HEAP_MEGABYTES);
            new Answers(house, site, report).measure();
            Footprint.of(house, report);
        }
        System.exit(report.end() ? 0 : 1);
    }
}
