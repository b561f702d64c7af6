package dev.stele.content.article.web;

import dev.stele.chassis.security.Person;
import dev.stele.chassis.web.Versions;
import dev.stele.content.article.Article;
import dev.stele.content.article.ArticleState;
import dev.stele.content.article.Articles;
import dev.stele.content.article.Author;
import dev.stele.content.article.DraftArticle;
import dev.stele.content.article.EditContent;
import dev.stele.content.article.IdempotencyKey;
import dev.stele.content.article.Origin;
import dev.stele.content.http.Parameters;
import dev.stele.content.validation.ContentIntake;
import dev.stele.content.validation.Faults;
import dev.stele.contracts.ArticleContent;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Begins, reads and edits articles. */
@Tag(name = "Articles", description = "Texts in their source language, with every revision kept")
@RestController
@RequestMapping("/api/articles")
class ArticleController {
    private final Articles articles;
    private final DraftArticle drafts;
    private final EditContent edits;
    private final ContentIntake intake;
    private final IdempotencyKeys keys;
    private final Clock clock;

    ArticleController(
            Articles articles,
            DraftArticle drafts,
            EditContent edits,
            ContentIntake intake,
            IdempotencyKeys keys,
            Clock clock) {
        this.articles = articles;
        this.drafts = drafts;
        this.edits = edits;
        this.intake = intake;
        this.keys = keys;
        this.clock = clock;
    }

    @ApiResponse(responseCode = "201", description = "The article, with its version as ETag")
    @Operation(
            summary = "Begin an article",
            description = "With the same Idempotency-Key and body the same article is answered again.")
    @PostMapping
    ResponseEntity<ArticleView> draft(
            @RequestBody ArticleRequests.NewArticle request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Person person) {
        Faults faults = new Faults();
        Origin origin = new ArticleInputs(faults).origin(request, new Author(person.name(), clock.instant()));
        IdempotencyKey idempotency = keys.of(key, person, request);
        var draft = intake.take("/content", request.content(), origin, null, null, faults);
        Article article = drafts.draft(origin, draft, idempotency);
        ArticleView view = ArticleView.of(article);
        return ResponseEntity.created(URI.create("/api/articles/" + view.id()))
                .eTag(Versions.tag(view.version()))
                .body(view);
    }

    @Operation(summary = "Read an article")
    @GetMapping("/{id}")
    ResponseEntity<ArticleView> article(@PathVariable UUID id) {
        return ArticleAnswers.answer(HttpStatus.OK, articles.get(id));
    }

    @Operation(
            summary = "List articles",
            description = "Parameters: state, q (part of the headline), sort, page, size.")
    @GetMapping
    ArticleView.Page list(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        Parameters given = new Parameters(parameters, "state", "q", "sort", "page", "size");
        var filter = new Articles.Filter(
                given.choice("state", ArticleState.class),
                given.text("q", 100),
                Objects.requireNonNullElse(given.choice("sort", Articles.Order.class), Articles.Order.LAST_UPDATED),
                given.page(),
                given.size());
        given.raise();
        Articles.Page page = articles.list(filter);
        List<ArticleView.Item> items =
                page.items().stream().map(ArticleView.Item::of).toList();
        return new ArticleView.Page(items, filter.page(), filter.size(), page.total());
    }

    @Operation(
            summary = "Save a new revision",
            description = "Needs If-Match; a stale one is answered with 412 and nothing is saved.")
    @PutMapping("/{id}/content")
    ResponseEntity<ArticleView> edit(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ArticleContent content,
            Person person) {
        long version = Versions.required(ifMatch);
        Article article = articles.get(id);
        article.require(version);
        var current = article.snapshot().current().content();
        var draft = intake.take("", content, article.snapshot().origin(), current, id, new Faults());
        return ArticleAnswers.answer(
                HttpStatus.OK, edits.edit(article, draft, new Author(person.name(), clock.instant())));
    }
}
