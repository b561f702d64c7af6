package dev.stele.content.article.web;

import dev.stele.chassis.security.Person;
import dev.stele.chassis.web.Versions;
import dev.stele.content.article.Article;
import dev.stele.content.article.Articles;
import dev.stele.content.article.Author;
import dev.stele.content.article.EditContent;
import dev.stele.content.article.ReadRevisions;
import dev.stele.content.article.RevisionDiff;
import dev.stele.content.http.Parameters;
import dev.stele.content.validation.RestorableRevisions;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** History of an article: what it said before, what changed, and the way back. */
@Tag(name = "Revisions", description = "Every text that was ever saved")
@RestController
@RequestMapping("/api/articles/{id}/revisions")
class RevisionController {
    private final Articles articles;
    private final ReadRevisions revisions;
    private final RestorableRevisions restorable;
    private final EditContent edits;
    private final Clock clock;

    RevisionController(
            Articles articles,
            ReadRevisions revisions,
            RestorableRevisions restorable,
            EditContent edits,
            Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.restorable = restorable;
        this.edits = edits;
        this.clock = clock;
    }

    @Operation(
            summary = "List revisions, newest first",
            description =
                    "All of them, or a page when `page` or `size` is given. They are numbered from 1 without gaps.")
    @Parameter(name = "page", in = ParameterIn.QUERY, schema = @Schema(type = "integer"))
    @Parameter(name = "size", in = ParameterIn.QUERY, schema = @Schema(type = "integer"))
    @GetMapping
    List<ArticleView.RevisionLine> all(
            @PathVariable UUID id, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        Parameters given = new Parameters(parameters, "page", "size");
        int page = given.page();
        int size = given.size();
        given.raise();
        return parameters.isEmpty()
                ? revisions.all(id, ArticleView.RevisionLine::of)
                : revisions.page(id, page, size, ArticleView.RevisionLine::of);
    }

    @Operation(summary = "Read a revision")
    @GetMapping("/{number}")
    ArticleView.RevisionView revision(@PathVariable UUID id, @PathVariable int number) {
        return ArticleView.RevisionView.of(revisions.get(id, number));
    }

    @Operation(summary = "Compare two revisions", description = "By field, and by the permanent ids of the blocks.")
    @GetMapping("/{number}/diff")
    RevisionDiff diff(@PathVariable UUID id, @PathVariable int number, @RequestParam int to) {
        return RevisionDiff.between(revisions.get(id, number), revisions.get(id, to));
    }

    @Operation(
            summary = "Bring an older text back",
            description =
                    "As a new revision; history is never rewritten. A text that breaks a rule or limit of today is "
                            + "answered with 422 revision-not-restorable, with the fields of the text in `errors`.")
    @PostMapping("/{number}/restore")
    ResponseEntity<ArticleView> restore(
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Person person) {
        long version = Versions.required(ifMatch);
        Article article = articles.get(id);
        article.require(version);
        var draft = restorable.draft(article, revisions.of(article, number));
        return ArticleAnswers.answer(
                HttpStatus.OK, edits.edit(article, draft, new Author(person.name(), clock.instant())));
    }
}
