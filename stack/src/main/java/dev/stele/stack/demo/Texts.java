package dev.stele.stack.demo;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON in which a text stands in every language at once: an object with one member per language, each a line of text or
 * a list of sentences, sentence for sentence the same.
 */
final class Texts {

    static final List<String> LOCALES = List.of("en", "ru", "tg");

    private Texts() {}

    /** The JSON with one language in the place of all. */
    static JsonNode in(String locale, JsonNode node) {
        return JsonTree.copy(
                node,
                it -> it instanceof ObjectNode object && isText(object)
                        ? JsonNodeFactory.instance.stringNode(String.join(" ", sentences(object, locale)))
                        : null);
    }

    static void forEach(JsonNode node, Consumer<ObjectNode> text) {
        if (node instanceof ObjectNode object && isText(object)) {
            text.accept(object);
        } else {
            node.forEach(child -> forEach(child, text));
        }
    }

    static List<String> sentences(JsonNode text, String locale) {
        JsonNode said = text.required(locale);
        return said.isString()
                ? List.of(said.stringValue())
                : said.valueStream().map(JsonNode::stringValue).toList();
    }

    private static boolean isText(ObjectNode object) {
        return Set.copyOf(object.propertyNames()).equals(Set.copyOf(LOCALES));
    }
}
