package dev.stele.newsroom.editor.history;

import dev.stele.newsroom.client.Services;
import dev.stele.newsroom.editor.Article;
import dev.stele.newsroom.editor.ArticleClient;
import dev.stele.newsroom.outline.Outlines;
import dev.stele.newsroom.page.Frame;
import dev.stele.newsroom.page.Pages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;

/** The revisions of an article, what differs between two of them, and the restoring of one. */
@Controller
@RequestMapping("/articles/{id}/history")
class HistoryController {

    private static final int SIZE = 25;
    private static final String REVISIONS = "/api/articles/{id}/revisions";

    private final ArticleClient articles;
    private final Outlines outlines;
    private final Services services;
    private final Pages pages;

    HistoryController(ArticleClient articles, Outlines outlines, Services services, Pages pages) {
        this.articles = articles;
        this.outlines = outlines;
        this.services = services;
        this.pages = pages;
    }

    @GetMapping
    ResponseEntity<String> list(@PathVariable UUID id, @RequestParam(defaultValue = "0") int page, Frame frame) {
        Article article = articles.article(id);
        List<Revision> all = Revision.of(services.content().get(REVISIONS, id).read(JsonNode.class));
        int last = Math.max(0, (all.size() - 1) / SIZE);
        int shown = Math.clamp(page, 0, last);
        List<Revision> lines = all.subList(shown * SIZE, Math.min(all.size(), (shown + 1) * SIZE));
        return pages.page(
                "history/list.jte", frame, Map.of("article", article, "revisions", lines, "page", shown, "last", last));
    }

    @GetMapping("/diff")
    ResponseEntity<String> diff(@PathVariable UUID id, @RequestParam int from, @RequestParam int to, Frame frame) {
        Article article = articles.article(id);
        int older = Math.min(from, to);
        int newer = Math.max(from, to);
        JsonNode diff = services.content()
                .get(REVISIONS + "/{number}/diff", id, older)
                .query("to", newer)
                .read(JsonNode.class);
        return pages.page(
                "history/diff.jte",
                frame,
                Map.of("article", article, "from", older, "to", newer, "changes", changes(article, diff)));
    }

    private List<Change> changes(Article article, JsonNode diff) {
        Map<String, String> headlines = new HashMap<>();
        outlines.of(Change.related(diff))
                .forEach((id, outline) -> headlines.put(id, outline.headline(article.sourceLocale())));
        return Change.of(diff, headlines);
    }

    @PostMapping("/{number}/restore")
    ResponseEntity<String> restore(@PathVariable UUID id, @PathVariable int number, @RequestParam long version) {
        services.content()
                .post(REVISIONS + "/{number}/restore", id, number)
                .ifMatch(Article.etag(version))
                .send();
        return Pages.seeOther("/articles/" + id);
    }
}
