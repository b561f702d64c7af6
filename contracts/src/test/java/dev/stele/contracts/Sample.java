package dev.stele.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** One file of {@code samples/}: {@code name.v1.json}, or {@code name.variant.v1.json} for another case of the same type. */
record Sample(String file, String typeName, JsonNode json) {

    static List<Sample> all() {
        try (var files = Files.list(folder())) {
            return files.sorted().map(Sample::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Sample> events() {
        return all().stream()
                .filter(sample -> EventTypes.classOf(sample.typeName()).isPresent())
                .toList();
    }

    Class<?> type() {
        return Objects.requireNonNull(MessageTypes.all().get(typeName), () -> file + " has no record");
    }

    Object value() {
        return Json.MAPPER.treeToValue(json, type());
    }

    @Override
    public String toString() {
        return file;
    }

    private static Sample read(Path path) {
        String file = path.getFileName().toString();
        String name = file.substring(0, file.indexOf('.'));
        String version = file.replaceFirst("^.*\\.(v\\d+)\\.json$", "$1");
        return new Sample(file, "dev.stele." + name + "." + version, Json.MAPPER.readTree(path));
    }

    private static Path folder() {
        try {
            return Path.of(
                    Objects.requireNonNull(Sample.class.getResource("/samples")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
