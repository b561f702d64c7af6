package dev.stele.contracts;

import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The YAML files of the contract, and the way from a {@code $ref} to what it means. */
final class SchemaFiles {

    private static final YAMLMapper YAML = new YAMLMapper();

    /** A schema with the file it stands in, which its own references start from. */
    record Schema(String file, JsonNode node) {

        Schema at(String pointer) {
            return new Schema(file, node.at(pointer)).resolved();
        }

        Schema resolved() {
            String ref = node.path("$ref").asString("");
            if (ref.isEmpty()) {
                return this;
            }
            String[] parts = ref.split("#", 2);
            String target = parts[0].isEmpty() ? file : parts[0];
            JsonNode document = read("/schemas/" + target);
            return new Schema(target, parts.length == 2 ? document.at(parts[1]) : document).resolved();
        }
    }

    private SchemaFiles() {}

    static Schema schema(String file) {
        return new Schema(file, read("/schemas/" + file));
    }

    static JsonNode read(String resource) {
        return YAML.readTree(Objects.requireNonNull(SchemaFiles.class.getResourceAsStream(resource), resource));
    }

    static boolean missing(String resource) {
        return SchemaFiles.class.getResource("/" + resource) == null;
    }
}
