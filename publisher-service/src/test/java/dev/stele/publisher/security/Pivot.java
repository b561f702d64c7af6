package dev.stele.publisher.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** The table {@code authorization.csv}. */
final class Pivot {

    private Pivot() {}

    /** One endpoint with what is expected for each role. */
    record Line(String endpoint, Map<String, String> expected) {

        String method() {
            return endpoint.substring(0, endpoint.indexOf(' '));
        }

        String path() {
            return endpoint.substring(endpoint.indexOf(' ') + 1)
                    .replace("/articles/{id}", "/articles/0198f3a2-0c4e-7b1a-8f5d-64d1c7e20b9a")
                    .replace("{id}", "stele.news-0-0")
                    .replace("{delivery}", "nothing")
                    .replace("{name}", "nobody")
                    .replace("{group}", "liveness");
        }

        @Override
        public String toString() {
            return endpoint;
        }
    }

    static List<Line> lines() {
        List<String[]> rows = content()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> Arrays.stream(line.split(",")).map(String::strip).toArray(String[]::new))
                .toList();
        String[] roles = rows.getFirst();
        return rows.stream()
                .skip(1)
                .map(row -> {
                    Map<String, String> expected = new LinkedHashMap<>();
                    for (int i = 1; i < roles.length; i++) {
                        expected.put(roles[i], row[i]);
                    }
                    return new Line(row[0], expected);
                })
                .toList();
    }

    private static String content() {
        try {
            return new ClassPathResource("authorization.csv").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
