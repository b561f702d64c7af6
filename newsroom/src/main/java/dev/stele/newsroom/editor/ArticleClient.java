package dev.stele.newsroom.editor;

import dev.stele.newsroom.client.Services;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What the editor asks the content service, with the person's own token. */
@Component
public class ArticleClient {

    private static final String ARTICLE = "/api/articles/{id}";

    private final Services services;

    ArticleClient(Services services) {
        this.services = services;
    }

    public Article article(UUID id) {
        return new Article(services.content().get(ARTICLE, id).read(JsonNode.class));
    }

    public Article save(UUID id, String etag, JsonNode content) {
        return new Article(services.content()
                .put(ARTICLE + "/content", id)
                .ifMatch(etag)
                .json(content)
                .read(JsonNode.class));
    }

    LastSave lastSave(Article article) {
        return LastSave.of(services.content()
                .get(ARTICLE + "/revisions/{number}", article.id(), article.revision())
                .read(JsonNode.class));
    }

    public JsonNode status(UUID id) {
        return services.content().get(ARTICLE + "/status", id).read(JsonNode.class);
    }

    JsonNode findings(UUID id) {
        return services.content().get(ARTICLE + "/lint", id).read(JsonNode.class);
    }

    JsonNode site() {
        return services.content().get("/api/site").read(JsonNode.class);
    }
}
