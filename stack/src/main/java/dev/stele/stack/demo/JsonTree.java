package dev.stele.stack.demo;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Copies JSON and puts other parts in the place of some. */
final class JsonTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonTree() {}

    /** A copy in which a node for which there is a replacement is replaced, the outermost first. */
    static JsonNode copy(JsonNode node, Function<JsonNode, @Nullable JsonNode> replacement) {
        JsonNode other = replacement.apply(node);
        if (other != null) return other;
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode copy = NODES.objectNode();
                object.properties().forEach(it -> copy.set(it.getKey(), copy(it.getValue(), replacement)));
                yield copy;
            }
            case ArrayNode array -> {
                ArrayNode copy = NODES.arrayNode();
                array.forEach(it -> copy.add(copy(it, replacement)));
                yield copy;
            }
            default -> node;
        };
    }

    /** A copy with every string changed. */
    static JsonNode strings(JsonNode node, UnaryOperator<String> change) {
        return copy(node, it -> it.isString() ? NODES.stringNode(change.apply(it.stringValue())) : null);
    }
}
