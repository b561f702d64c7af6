package dev.stele.newsroom.editor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** An article as the content service tells it. */
public record Article(JsonNode json) {

    public UUID id() {
        return UUID.fromString(json.path("id").asString());
    }

    public long version() {
        return json.path("version").asLong();
    }

    /** How a change of this version names it. */
    public String etag() {
        return etag(version());
    }

    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    public int revision() {
        return json.path("revision").asInt();
    }

    public boolean isReleased() {
        return json.path("released").asBoolean(false);
    }

    /** Whether readers have it, or will have it, in any language. */
    public boolean isOrdered() {
        return !json.path("orders").isEmpty() || !json.path("schedules").isEmpty();
    }

    public boolean isPage() {
        return json.path("kind").asString("").equals("PAGE");
    }

    public String sourceLocale() {
        return json.path("sourceLocale").asString();
    }

    /** The source first, then the targets. */
    public List<String> locales() {
        List<String> locales = new ArrayList<>(List.of(sourceLocale()));
        json.path("targets").forEach(target -> locales.add(target.path("locale").asString()));
        return locales;
    }

    public JsonNode content() {
        return json.path("content");
    }

    /** One field of the text, empty where there is none. */
    public String text(String field) {
        return content().path(field).asString("");
    }

    public String headline() {
        return text("headline");
    }

    /** Whether nothing but a headline is written yet. */
    public boolean isBegun() {
        return content().path("blocks").isEmpty() && text("lead").isBlank();
    }

    public String updatedBy() {
        return json.path("updatedBy").asString("");
    }

    public Instant updatedAt() {
        return Instant.parse(json.path("updatedAt").asString());
    }
}
