package dev.stele.stack.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The texts of the demo, as they lie beside the classes. */
final class DemoFiles {

    private static final String FOLDER = "/demo/";

    private final JsonMapper json = JsonMapper.shared();

    List<Story> pages() {
        return stories("pages");
    }

    List<Story> news() {
        return stories("news");
    }

    JsonNode site() {
        return read("site.json");
    }

    JsonNode front() {
        return read("front.json");
    }

    /** By the name of a picture, what it shows in every language, as the articles say it. */
    Map<String, JsonNode> descriptions() {
        Map<String, JsonNode> descriptions = new HashMap<>();
        Stream.concat(news().stream(), pages().stream())
                .flatMap(story -> story.content().findParents("mediaId").stream())
                .filter(picture -> picture.path("alt").isObject())
                .forEach(picture -> descriptions.putIfAbsent(
                        PictureDesk.name(picture.required("mediaId").stringValue()), picture.required("alt")));
        return descriptions;
    }

    /** The termbase as CSV in UTF-8. */
    byte[] terms() {
        return bytes("terms.csv");
    }

    private List<Story> stories(String list) {
        return read("newsroom.json")
                .required(list)
                .valueStream()
                .map(JsonNode::stringValue)
                .map(name -> Story.of(name, read("articles/" + name + ".json")))
                .toList();
    }

    private JsonNode read(String file) {
        return json.readTree(bytes(file));
    }

    private static byte[] bytes(String file) {
        try (InputStream stream = Objects.requireNonNull(DemoFiles.class.getResourceAsStream(FOLDER + file), file)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
