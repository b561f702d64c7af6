package dev.stele.e2e.history.run;

import dev.stele.e2e.http.Api;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The queue of translations. */
final class TranslationQueue {

    private TranslationQueue() {}

    /** The entries of a language that are about our articles. */
    static List<JsonNode> queue(Api api, String locale, World world) {
        JsonNode page = api.get("/api/translations?locale=" + locale + "&size=100")
                .expect(200)
                .json();
        return page.path("items")
                .valueStream()
                .filter(entry ->
                        world.articles().contains(entry.path("articleId").asString()))
                .toList();
    }
}
