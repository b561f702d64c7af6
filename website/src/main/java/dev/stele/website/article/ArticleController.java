package dev.stele.website.article;

import dev.stele.contracts.ArticleKind;
import dev.stele.website.answer.Recipe;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** News stories and static pages. */
@Hidden
@Controller
class ArticleController {

    private final ArticlePage page;
    private final VersionPage versions;

    ArticleController(ArticlePage page, VersionPage versions) {
        this.page = page;
        this.versions = versions;
    }

    @GetMapping("/{locale}/news/{slug}")
    Recipe news(@PathVariable String locale, @PathVariable String slug) {
        return () -> page.answer(ArticleKind.NEWS, locale, slug);
    }

    @GetMapping("/{locale}/pages/{slug}")
    Recipe page(@PathVariable String locale, @PathVariable String slug) {
        return () -> page.answer(ArticleKind.PAGE, locale, slug);
    }

    @GetMapping("/{locale}/pages/{slug}/versions/{version}")
    Recipe version(@PathVariable String locale, @PathVariable String slug, @PathVariable String version) {
        return () -> versions.answer(locale, slug, version);
    }
}
