package dev.stele.chassis.erasure;

import dev.stele.chassis.events.EventCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Replaces a name in JSON text. */
final class JsonErasure {

    private final EventCodec codec;
    private final PersonFields fields;
    private final Replacement replacement;

    JsonErasure(EventCodec codec, PersonFields fields, Replacement replacement) {
        this.codec = codec;
        this.fields = fields;
        this.replacement = replacement;
    }

    /** The changed text; null where it does not name the person. */
    @Nullable
    String of(String json) {
        // Most texts do not have it, and need not be parsed.
        if (!json.contains(replacement.name())) {
            return null;
        }
        JsonNode tree = codec.mapper().readTree(json);
        return replaceIn("", tree) ? codec.write(tree) : null;
    }

    private boolean replaceIn(String field, JsonNode node) {
        boolean changed = false;
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode child = object.path(name);
                String text = replaced(name, child);
                if (text != null) {
                    object.put(name, text);
                }
                changed |= text != null || replaceIn(name, child);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                String text = replaced(field, array.path(i));
                if (text != null) {
                    array.set(i, StringNode.valueOf(text));
                }
                changed |= text != null || replaceIn(field, array.path(i));
            }
        }
        return changed;
    }

    private @Nullable String replaced(String field, JsonNode value) {
        return value.isString() ? replacement.of(field, value.asString(), fields) : null;
    }
}
