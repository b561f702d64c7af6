package dev.stele.translation.check.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Headlines of the tests' own, each with its language. */
public record Headlines(Locale language, String text) {

    public static final List<Locale> LANGUAGES =
            List.of(Locale.of("en"), Locale.of("ru"), Locale.of("tg"), Locale.of("fa"));

    public static List<Headlines> all() {
        return lines("headlines.txt").stream()
                .map(line -> new Headlines(Locale.of(line.substring(0, 2)), line.substring(3)))
                .toList();
    }

    static List<String> names() {
        return lines("names.txt");
    }

    private static List<String> lines(String file) {
        try (var in = Objects.requireNonNull(Headlines.class.getResourceAsStream("/language/" + file))) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
