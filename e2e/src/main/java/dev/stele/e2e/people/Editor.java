package dev.stele.e2e.people;

import dev.stele.e2e.http.Answer;
import dev.stele.e2e.http.Api;
import dev.stele.e2e.http.Multipart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes, releases and, with the role for it, publishes. */
public final class Editor {

    private final Api content;

    public Editor(Api content) {
        this.content = content;
    }

    /** The content API with this editor's token. */
    public Api api() {
        return content;
    }

    public Story write(String sourceLocale, Text text, String... targets) {
        return Story.of(tryToWrite(sourceLocale, text, targets).expect(201));
    }

    public Answer tryToWrite(String sourceLocale, Text text, String... targets) {
        return content.post("/api/articles", draft(sourceLocale, text, targets));
    }

    private static Map<String, Object> draft(String sourceLocale, Text text, String... targets) {
        return Map.of(
                "sourceLocale",
                sourceLocale,
                "targets",
                Stream.of(targets)
                        .map(target -> Map.of("locale", target, "required", true))
                        .toList(),
                "content",
                text.toJson());
    }

    public Story read(String id) {
        return Story.of(content.get("/api/articles/" + id).expect(200));
    }

    public Story rewrite(Story story, Text text) {
        return Story.of(tryToRewrite(story, text).expect(200));
    }

    public Answer tryToRewrite(Story story, Text text) {
        return content.put("/api/articles/" + story.id() + "/content", text.toJson(), "If-Match", story.etag());
    }

    public Story release(Story story, String updateType, String changeNote) {
        Map<String, Object> release = Map.of("updateType", updateType, "changeNote", changeNote);
        content.post("/api/articles/" + story.id() + "/release", release, "If-Match", story.etag())
                .expect(202);
        return read(story.id());
    }

    /** Orders the current revision live in these languages, together. */
    public Story publish(Story story, String... locales) {
        tryToPublish(story, order("TOGETHER", locales)).expect(202);
        return read(story.id());
    }

    public Answer tryToPublish(Story story, Map<String, Object> order) {
        return content.post("/api/articles/" + story.id() + "/publish", order, "If-Match", story.etag());
    }

    public static Map<String, Object> order(String mode, String... locales) {
        Map<String, Object> order = new LinkedHashMap<>();
        order.put("locales", List.of(locales));
        order.put("mode", mode);
        return order;
    }

    public void withdraw(Story story, String reason, String... locales) {
        Map<String, Object> withdrawal = Map.of("locales", List.of(locales), "reason", reason);
        content.post("/api/articles/" + story.id() + "/withdraw", withdrawal).expect(202);
    }

    /** Names the site and its languages, of which the first is the default. */
    public void setUpSite(String name, String... locales) {
        Map<String, Object> settings = Map.of(
                "name", Map.of(locales[0], name),
                "tagline", Map.of(),
                "defaultLocale", locales[0],
                "locales", List.of(locales),
                "sections", List.of(),
                "navigation", List.of(),
                "footer", Map.of("address", Map.of(), "links", List.of(), "copyright", Map.of()));
        String etag = content.get("/api/site").expect(200).header("ETag");
        content.put("/api/site", settings, "If-Match", etag).expect(200);
    }

    /** Uploads a picture and gives its id. */
    public String upload(String fileName, String type, byte[] picture) {
        Multipart form = new Multipart()
                .file("file", fileName, type, picture)
                .field("credit", "Stele tests")
                .field("rights", "own work");
        return content.raw("POST", "/api/media", form.contentType(), form.bytes())
                .expect(201)
                .json()
                .path("id")
                .asString();
    }
}
