package dev.stele.publisher.article.web;

import dev.stele.chassis.web.Problem;
import dev.stele.publisher.article.Sites;
import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ArticleController {

    private final Sites sites;

    ArticleController(Sites sites) {
        this.sites = sites;
    }

    @GetMapping("/api/articles/{id}")
    @Operation(summary = "What is live of an article, which orders stand and what they wait for")
    ArticleView get(@PathVariable UUID id) {
        return sites.dossier(id)
                .map(ArticleView::of)
                .orElseThrow(() -> new Problem(
                        HttpStatus.NOT_FOUND,
                        "unknown-article",
                        "No such article",
                        "Nothing about the article " + id + " is in the log yet."));
    }
}
