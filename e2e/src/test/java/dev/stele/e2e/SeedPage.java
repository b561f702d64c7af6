package dev.stele.e2e;

import dev.stele.e2e.house.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The text of a real page, as it was copied out of a browser: file names, buttons, repetitions and all. */
record SeedPage(List<String> lines) {

    /** Where it lies, if it does: beside the checkout. */
    static Path file() {
        return Checkout.root().resolveSibling("shared").resolve("corpus/seed-page.txt");
    }

    static SeedPage read() throws IOException {
        return new SeedPage(
                Files.readAllLines(file()).stream().map(String::strip).toList());
    }

    /** The line that begins so. */
    String line(String beginning) {
        return lines.stream()
                .filter(line -> line.startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the page has no line that begins with " + beginning));
    }

    /** The words of the quotation that begins so, without its quotation marks. */
    String quotation(String beginning) {
        String line = line("“" + beginning);
        return line.substring(1, line.lastIndexOf('”'));
    }

    /** The name before the first comma. */
    static String name(String attribution) {
        return attribution.substring(0, attribution.indexOf(','));
    }

    /** What follows the first comma. */
    static String role(String attribution) {
        return attribution.substring(attribution.indexOf(',') + 1).strip();
    }
}
