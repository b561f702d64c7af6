package dev.stele.e2e.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The content of an article, built step by step; every step gives a new text. */
public record Text(Map<String, Object> fields, List<Map<String, Object>> blocks) {

    public static Text headed(String headline) {
        return new Text(Map.of("headline", headline), List.of());
    }

    /** One field of {@code content}, such as {@code lead} or {@code section}. */
    public Text with(String field, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(fields);
        more.put(field, value);
        return new Text(more, blocks);
    }

    public Text paragraph(String id, String text) {
        return block(id, "paragraph", Map.of("text", text));
    }

    public Text heading(String id, String text) {
        return block(id, "heading", Map.of("level", 2, "text", text));
    }

    public Text quote(String id, String text, String speaker, String role) {
        return block(id, "quote", Map.of("text", text, "speaker", speaker, "role", role));
    }

    public Text image(String id, String mediaId, String alt, String caption, String credit) {
        return block(id, "image", Map.of("mediaId", mediaId, "alt", alt, "caption", caption, "credit", credit));
    }

    /** Adds a block, or puts it in the place of the one with the same id. */
    public Text block(String id, String type, Map<String, Object> parts) {
        Map<String, Object> block = new LinkedHashMap<>();
        block.put("id", id);
        block.put("type", type);
        block.putAll(parts);
        List<Map<String, Object>> all = new ArrayList<>(blocks);
        for (int i = 0; i < all.size(); i++) {
            if (id.equals(all.get(i).get("id"))) {
                all.set(i, block);
                return new Text(fields, List.copyOf(all));
            }
        }
        all.add(block);
        return new Text(fields, List.copyOf(all));
    }

    /** As the content API takes it. */
    public Map<String, Object> toJson() {
        Map<String, Object> content = new LinkedHashMap<>(fields);
        content.put("blocks", blocks);
        return content;
    }
}
