package dev.stele.newsroom.editor.slug;

import dev.stele.newsroom.client.Refused;
import dev.stele.newsroom.client.Services;
import dev.stele.newsroom.editor.Article;
import dev.stele.newsroom.editor.ArticleClient;
import dev.stele.newsroom.signin.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The slug of the original stands in its text, those of the translations with the translation service. */
@Component
class Slugs {

    private final ArticleClient articles;
    private final Services services;

    Slugs(ArticleClient articles, Services services) {
        this.articles = articles;
        this.services = services;
    }

    Article article(UUID id) {
        return articles.article(id);
    }

    List<SlugRow> rows(Article article, Person person) {
        JsonNode live = articles.status(article.id()).path("locales");
        return article.locales().stream()
                .map(locale ->
                        row(article, locale, live.path(locale).path("path").asString(""), person))
                .toList();
    }

    private SlugRow row(Article article, String locale, String livePath, Person person) {
        String path = "/" + locale + (article.isPage() ? "/pages/" : "/news/");
        if (locale.equals(article.sourceLocale())) {
            return new SlugRow(locale, true, article.text("slug"), livePath, path, true, person.edits());
        }
        Optional<JsonNode> text = text(article.id(), locale);
        String slug = text.map(it -> it.path("slug").asString("")).orElse("");
        boolean changeable = text.isPresent() && person.reviews(locale);
        return new SlugRow(locale, false, slug, livePath, path, text.isPresent(), changeable);
    }

    private Optional<JsonNode> text(UUID article, String locale) {
        try {
            return Optional.of(services.translation()
                    .get("/api/articles/{id}/texts/{locale}", article, locale)
                    .read(JsonNode.class));
        } catch (Refused refused) {
            // Before its first release an article is on no desk.
            if (refused.status() == 404) return Optional.empty();
            throw refused;
        }
    }

    /** Changes the text of the version that was read. */
    void chooseInText(Article article, String etag, String slug) {
        ObjectNode content = (ObjectNode) article.content().deepCopy();
        articles.save(article.id(), etag, content.put("slug", slug));
    }

    /** Chooses another in the place of the one that was read. */
    void choose(Article article, String locale, String slug, String read) {
        JsonNode text = services.translation()
                .get("/api/articles/{id}/texts/{locale}", article.id(), locale)
                .read(JsonNode.class);
        services.translation()
                .put("/api/translations/{id}/slug", text.path("translationId").asString(""))
                .json(Map.of("slug", slug, "replaces", read))
                .send();
    }
}
