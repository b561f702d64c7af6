package dev.stele.e2e.bench.scale;

import dev.stele.stack.watch.Memory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What the website takes of memory and disk. */
final class Footprint {

    private static final Pattern HEAP = Pattern.compile("jvm_memory_used_bytes\\{area=\"heap\".*?\\} (\\S+)");
    private static final double MEBIBYTE = 1 << 20;

    private Footprint() {}

    static void of(ScaleHouse house, Report report) throws Exception {
        report.resident(Memory.residentMegabytes(house.websiteProcess()));
        Path status = Path.of("/proc", Long.toString(house.websiteProcess()), "status");
        if (Files.exists(status)) {
            Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("RssAnon") || line.startsWith("RssFile"))
                    .forEach(line -> System.out.println("  " + line.replaceAll("\\s+", " ")));
        }
        String metrics = new Visitor(house.management()).text("/actuator/prometheus");
        double heap = HEAP.matcher(metrics)
                .results()
                .mapToDouble(used -> Double.parseDouble(used.group(1)))
                .sum();
        System.out.printf("heap used, with garbage: %.0f MiB%n", heap / MEBIBYTE);
        System.out.printf("indexes on disk: %.0f MiB%n", bytes(house.index()) / MEBIBYTE);
    }

    private static long bytes(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
