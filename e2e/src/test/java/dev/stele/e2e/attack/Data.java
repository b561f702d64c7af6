package dev.stele.e2e.attack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The attacks that are kept as data: one JSON object a line. Lines that begin with {@code #} are comments. */
final class Data {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern REPEATED = Pattern.compile("@(\\d+)x\\((.+?)\\)");

    private Data() {}

    static List<JsonNode> lines(String file) {
        try (InputStream in = Objects.requireNonNull(Data.class.getResourceAsStream("/attack/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(JSON::readTree)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same under their names. */
    static Stream<Named<JsonNode>> named(String file) {
        return lines(file).stream().map(line -> Named.of(line.path("name").asString(), line));
    }

    /** A text of a line; {@code @300x(ab)} stands for 300 times {@code ab}. */
    static String text(JsonNode line, String name) {
        return expanded(line.path(name).asString(""));
    }

    static String expanded(String text) {
        return REPEATED.matcher(text)
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                        match.group(2).repeat(Integer.parseInt(match.group(1)))));
    }
}
