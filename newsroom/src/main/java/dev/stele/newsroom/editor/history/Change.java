package dev.stele.newsroom.editor.history;

import dev.stele.newsroom.editor.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What changed in one place between two revisions.
 *
 * @param label the key of the place's name among the words
 * @param kind {@code ADDED}, {@code REMOVED}, {@code CHANGED} or {@code MOVED}
 * @param parts the words, in their order; the same words before and after when only markup or place changed
 */
public record Change(String label, String kind, List<WordDiff.Part> parts) {

    private static final String RELATED = "related";

    /** @param headlines of related articles, by their ids: people know articles by these */
    static List<Change> of(JsonNode diff, Map<String, String> headlines) {
        List<Change> changes = new ArrayList<>();
        for (JsonNode field : diff.path("fields")) {
            String name = field.path("field").asString("");
            String label = "editor.js.field-" + name;
            changes.add(
                    name.equals(RELATED)
                            ? new Change(
                                    label,
                                    "CHANGED",
                                    WordDiff.ofLines(
                                            named(field.path("before"), headlines),
                                            named(field.path("after"), headlines)))
                            : between(label, "CHANGED", field.path("before"), field.path("after")));
        }
        for (JsonNode block : diff.path("blocks")) {
            JsonNode before = block.path("before");
            JsonNode after = block.path("after");
            String type = (after.isObject() ? after : before).path("type").asString("");
            changes.add(between("editor.js." + type, block.path("kind").asString(""), before, after));
        }
        return changes;
    }

    /** The ids of all articles that stand there before or after. */
    static List<String> related(JsonNode diff) {
        return diff.path("fields")
                .valueStream()
                .filter(field -> field.path("field").asString("").equals(RELATED))
                .flatMap(field -> Stream.of(field.path("before"), field.path("after")))
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::asString)
                .distinct()
                .toList();
    }

    private static List<String> named(JsonNode ids, Map<String, String> headlines) {
        return ids.valueStream()
                .map(JsonNode::asString)
                .map(id -> headlines.getOrDefault(id, id))
                .toList();
    }

    private static Change between(String label, String kind, JsonNode before, JsonNode after) {
        return new Change(label, kind, WordDiff.between(words(before), words(after)));
    }

    /** Whether the words are the same: markup, a picture or the place is what changed. */
    public boolean isSilent() {
        return parts.stream().allMatch(part -> part.kind() == WordDiff.Kind.KEPT);
    }

    /** All texts of a value, each on a line. */
    private static String words(JsonNode value) {
        List<String> lines = new ArrayList<>();
        collect(value, lines);
        return String.join("\n", lines);
    }

    private static void collect(JsonNode value, List<String> lines) {
        if (value.isString() || value.isNumber()) {
            if (!value.asString().isBlank()) lines.add(Reading.plain(value.asString()));
        } else if (value.isArray()) {
            value.forEach(item -> collect(item, lines));
        } else if (value.isObject()) {
            value.forEachEntry((name, field) -> {
                if (!List.of("id", "type", "mediaId", "ordered", "level").contains(name)) collect(field, lines);
            });
        }
    }
}
