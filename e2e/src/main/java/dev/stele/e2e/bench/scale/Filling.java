package dev.stele.e2e.bench.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Writes the generated site into the store. */
final class Filling {

    private Filling() {}

    /** Unless a run before has left the mark that it did. */
    static void of(ScaleHouse house, GeneratedSite site, Path mark) throws IOException {
        if (Files.exists(mark)) {
            return;
        }
        System.out.printf("Writing %,d articles in %s, seed %d%n", site.articles(), GeneratedSite.LOCALES, site.seed());
        long begun = System.nanoTime();
        site.write(house.data());
        house.point();
        Files.createFile(mark);
        System.out.printf(
                "Written in %d s%n", Duration.ofNanos(System.nanoTime() - begun).toSeconds());
    }
}
