package dev.stele.translation.markup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All names of the HTML standard, from a table of our own. */
public final class NamedEntities {

    private NamedEntities() {}

    /** Entities as they are written, and the characters that a browser shows. */
    public static Map<String, String> all() throws IOException {
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NamedEntities.class.getResourceAsStream("/markup/entities.txt")),
                StandardCharsets.UTF_8))) {
            return table.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .collect(Collectors.toMap(
                            cells -> "&" + cells[0] + ";",
                            NamedEntities::characters,
                            (one, other) -> one,
                            TreeMap::new));
        }
    }

    private static String characters(String[] cells) {
        return Arrays.stream(cells)
                .skip(1)
                .map(hex -> Character.toString(Integer.parseInt(hex, 16)))
                .collect(Collectors.joining());
    }
}
