package dev.stele.newsroom.editor.pictures;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A picture as the content service tells it. */
public record Picture(JsonNode json) {

    public UUID id() {
        return UUID.fromString(text("id"));
    }

    public String etag() {
        return "\"" + json.path("version").asLong() + "\"";
    }

    /** One field, empty where there is none. */
    public String text(String field) {
        return json.path(field).asString("");
    }

    /** A text in one language, such as {@code alt}. */
    public String in(String locale, String field) {
        return json.path(field).path(locale).asString("");
    }

    /** What it shows, in whatever language somebody wrote it. */
    public String description() {
        return json.path("alt")
                .valueStream()
                .map(JsonNode::asString)
                .findFirst()
                .orElse("");
    }

    public Instant createdAt() {
        return Instant.parse(text("createdAt"));
    }

    /** Whether nobody may see it any more. */
    public boolean isTakenDown() {
        return json.hasNonNull("takenDown");
    }

    /** Who took it down, or why. */
    public String takenDown(String field) {
        return json.path("takenDown").path(field).asString("");
    }

    public Instant takenDownAt() {
        return Instant.parse(takenDown("at"));
    }

    public int width() {
        return json.path("width").asInt();
    }

    public int height() {
        return json.path("height").asInt();
    }

    /** Percent of the width from the left, or of the height from the top; the middle where nobody chose. */
    public int focus(String axis) {
        return (int) Math.round(json.path("focus").path(axis).asDouble(0.5) * 100);
    }

    /** The smallest rendition at least that wide which every browser reads, else the widest. */
    int width(int wanted) {
        List<JsonNode> renditions = json.path("renditions").valueStream().toList();
        Stream<Integer> widths = renditions.stream()
                .filter(rendition ->
                        rendition.path("type").equals(renditions.getFirst().path("type")))
                .map(rendition -> rendition.path("width").asInt());
        List<Integer> sorted = widths.sorted(Comparator.naturalOrder()).toList();
        return sorted.stream().filter(width -> width >= wanted).findFirst().orElseGet(sorted::getLast);
    }
}
