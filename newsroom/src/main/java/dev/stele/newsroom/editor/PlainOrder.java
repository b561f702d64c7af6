package dev.stele.newsroom.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a form without scripts wants of the blocks as a whole.
 *
 * @param action {@code up:ID}, {@code down:ID} or {@code remove:ID}, empty for none
 * @param type of the block to add at the end
 * @param text of that block; without it none is added
 */
record PlainOrder(String action, String type, String text) {

    static PlainOrder of(MultiValueMap<String, String> sent) {
        return new PlainOrder(value(sent, "do"), value(sent, "new.type"), value(sent, "new.text"));
    }

    ArrayNode arranged(List<ObjectNode> blocks) {
        List<ObjectNode> arranged = new ArrayList<>(blocks);
        int at = index(arranged);
        if (at >= 0) {
            if (action.startsWith("remove:")) arranged.remove(at);
            if (action.startsWith("up:") && at > 0) Collections.swap(arranged, at, at - 1);
            if (action.startsWith("down:") && at < arranged.size() - 1) Collections.swap(arranged, at, at + 1);
        }
        if (!text.isBlank()) arranged.add(added());
        return JsonNodeFactory.instance.arrayNode().addAll(arranged);
    }

    private int index(List<ObjectNode> blocks) {
        String id = action.substring(action.indexOf(':') + 1);
        return blocks.stream()
                .map(block -> block.path("id").asString(""))
                .toList()
                .indexOf(id);
    }

    private ObjectNode added() {
        ObjectNode block = JsonNodeFactory.instance.objectNode().put("type", type);
        switch (type) {
            case "heading" -> block.put("level", 2).put("text", text.strip());
            case "list" -> {
                ArrayNode items = block.put("ordered", false).putArray("items");
                Arrays.stream(text.strip().split("\\R"))
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .forEach(items::add);
            }
            default -> block.put("text", text.strip());
        }
        return block;
    }

    private static String value(MultiValueMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "");
    }
}
