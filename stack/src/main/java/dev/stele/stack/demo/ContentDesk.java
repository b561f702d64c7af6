package dev.stele.stack.demo;

import dev.stele.stack.demo.Api.Answer;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The content service, as the editor writes in it and the chief publishes from it. */
final class ContentDesk {

    private static final String EDITOR = "editor";
    private static final String CHIEF = "chief";
    private static final int LONGEST_QUERY = 100;

    private final Api api;
    private final URI service;

    ContentDesk(Api api, URI service) {
        this.api = api;
        this.service = service;
    }

    /** An article as it stands in the service. */
    record Article(JsonNode json) {

        String id() {
            return json.required("id").stringValue();
        }

        int revision() {
            return json.required("revision").intValue();
        }

        boolean isReleased() {
            return json.required("released").booleanValue();
        }

        boolean isOrdered() {
            return !json.required("orders").isEmpty();
        }

        JsonNode content() {
            return json.required("content");
        }

        String tag() {
            return "\"" + json.required("version").longValue() + "\"";
        }
    }

    /** The article that an earlier, interrupted load began. */
    Optional<Article> find(Story story) {
        String headline = story.headline();
        String query = headline.substring(0, Math.min(LONGEST_QUERY, headline.length()));
        URI list = uri("/api/articles?size=100&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        return Api.expect(api.get(EDITOR, list), "Looking for an article")
                .required("items")
                .valueStream()
                .filter(it -> it.required("headline").stringValue().equals(headline))
                .filter(it -> it.required("sourceLocale").stringValue().equals(story.sourceLocale()))
                .map(it -> get(it.required("id").stringValue()))
                .findFirst();
    }

    Article get(String id) {
        return new Article(Api.expect(api.get(CHIEF, uri("/api/articles/" + id)), "Reading an article"));
    }

    Article draft(Story story, JsonNode content) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("kind", story.kind()).put("sourceLocale", story.sourceLocale());
        ArrayNode targets = body.putArray("targets");
        story.targets().forEach(it -> targets.addObject().put("locale", it).put("required", true));
        body.set("content", content);
        Answer answer = api.send(EDITOR, "POST", uri("/api/articles"), body, "Idempotency-Key", "demo-" + story.name());
        return new Article(Api.expect(answer, "The article " + story.name()));
    }

    Article edit(Article article, JsonNode content) {
        URI uri = uri("/api/articles/" + article.id() + "/content");
        Answer answer = api.send(EDITOR, "PUT", uri, content, "If-Match", article.tag());
        return new Article(Api.expect(answer, "A second revision"));
    }

    void release(Article article, String updateType, String note) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("updateType", updateType).put("changeNote", note);
        URI uri = uri("/api/articles/" + article.id() + "/release");
        Api.expect(api.send(CHIEF, "POST", uri, body, "If-Match", article.tag()), "A release");
    }

    /** Orders the article live in all languages in one moment. */
    void publishTogether(Article article) {
        publishTogether(article, JsonNodeFactory.instance.objectNode());
    }

    /** The same for a later revision. */
    void publishTogether(Article article, String updateType, String note) {
        publishTogether(
                article,
                JsonNodeFactory.instance
                        .objectNode()
                        .put("updateType", updateType)
                        .put("changeNote", note));
    }

    private void publishTogether(Article article, ObjectNode body) {
        body.put("mode", "TOGETHER");
        ArrayNode locales = body.putArray("locales");
        Texts.LOCALES.forEach(locales::add);
        URI uri = uri("/api/articles/" + article.id() + "/publish");
        Api.expect(api.send(CHIEF, "POST", uri, body, "If-Match", article.tag()), "A publication");
    }

    /** Puts the site settings or the front in place, whatever stood there. */
    void replace(String path, JsonNode body) {
        String tag = api.get(CHIEF, uri(path)).etag();
        String[] headers = tag.isEmpty() ? new String[0] : new String[] {"If-Match", tag};
        Api.expect(api.send(CHIEF, "PUT", uri(path), body, headers), "PUT " + path);
    }

    private URI uri(String path) {
        return service.resolve(path);
    }
}
