package dev.stele.newsroom.editor;

import dev.stele.newsroom.editor.related.RelatedOrder;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The editor's form as a browser without scripts sends it, written over the text that it was made of. */
final class PlainForm {

    private static final String LISTS = "\\s*[,\\n]\\s*";
    private static final String LINES = "\\R";

    private final MultiValueMap<String, String> sent;

    PlainForm(MultiValueMap<String, String> sent) {
        this.sent = sent;
    }

    ObjectNode over(JsonNode earlier) {
        ObjectNode content = (ObjectNode) earlier.deepCopy();
        for (String field : List.of("headline", "lead", "section", "slug")) {
            with(field, value -> put(content, field, value));
        }
        with("byline", value -> content.set("byline", list(value, LISTS)));
        with("tags", value -> content.set("tags", list(value, LISTS)));
        group(content, "dateline", "place", "place", "date", "date");
        group(
                content,
                "legal",
                "legalVersion",
                "version",
                "effectiveDate",
                "effectiveDate",
                "bindingLocale",
                "bindingLocale");
        if (content.path("hero") instanceof ObjectNode hero) picture(hero, "hero.");
        // An empty value is always sent: none at all says that the form did not show them.
        if (sent.containsKey("related")) content.set("related", related());
        content.set("blocks", PlainOrder.of(sent).arranged(blocks(content)));
        return content;
    }

    private ArrayNode related() {
        ArrayNode ids = JsonNodeFactory.instance.arrayNode();
        RelatedOrder.of(sent).arranged().forEach(ids::add);
        return ids;
    }

    private List<ObjectNode> blocks(ObjectNode content) {
        List<ObjectNode> blocks = content.path("blocks")
                .valueStream()
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .toList();
        blocks.forEach(this::block);
        return blocks;
    }

    private void block(ObjectNode block) {
        String prefix = "block." + block.path("id").asString() + ".";
        for (String field : List.of("text", "speaker", "role", "originalLocale", "label", "href", "provider", "url")) {
            with(prefix + field, value -> put(block, field, value));
        }
        with(prefix + "level", value -> block.put("level", Integer.parseInt(value)));
        with(prefix + "items", value -> block.set("items", list(value, LINES)));
        picture(block, prefix);
        int i = 0;
        for (JsonNode image : block.path("images")) picture((ObjectNode) image, prefix + i++ + ".");
    }

    private void picture(ObjectNode picture, String prefix) {
        for (String field : List.of("alt", "caption", "credit")) {
            with(prefix + field, value -> put(picture, field, value));
        }
    }

    /** An object of several inputs, given as input and field; without any value there is no object. */
    private void group(ObjectNode content, String name, String... inputs) {
        ObjectNode group = JsonNodeFactory.instance.objectNode();
        boolean isSent = false;
        for (int i = 0; i < inputs.length; i += 2) {
            String value = sent.getFirst(inputs[i]);
            isSent |= value != null;
            if (value != null && !value.isBlank()) group.put(inputs[i + 1], value.strip());
        }
        if (isSent) content.set(name, group.isEmpty() ? JsonNodeFactory.instance.nullNode() : group);
    }

    private void with(String input, Consumer<String> use) {
        String value = sent.getFirst(input);
        // Browsers send lines as they did in 1995.
        if (value != null) use.accept(value.replace("\r\n", "\n"));
    }

    private static void put(ObjectNode object, String field, String value) {
        if (value.isBlank()) object.putNull(field);
        else object.put(field, value.strip());
    }

    private static ArrayNode list(String value, String separator) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        Arrays.stream(value.split(separator))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(list::add);
        return list;
    }
}
