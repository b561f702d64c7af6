package dev.stele.content.lint.web;

import dev.stele.content.article.ArticleSnapshot;
import dev.stele.content.article.Articles;
import dev.stele.content.article.ReadRevisions;
import dev.stele.content.http.Parameters;
import dev.stele.content.lint.Finding;
import dev.stele.content.lint.FindingMessages;
import dev.stele.content.lint.LintArticle;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the house rules say of an article. */
@Tag(name = "House rules", description = "Findings that warn, and findings that block a publication")
@RestController
class LintController {
    private final Articles articles;
    private final ReadRevisions revisions;
    private final LintArticle lint;

    LintController(Articles articles, ReadRevisions revisions, LintArticle lint) {
        this.articles = articles;
        this.revisions = revisions;
        this.lint = lint;
    }

    /** All findings of one text. */
    record Findings(UUID articleId, int revision, boolean blocked, List<FindingView> findings) {}

    @Operation(
            summary = "Check a revision against the house rules",
            description = "Messages are in English or Russian, by Accept-Language.",
            parameters = {
                @Parameter(name = "revision", in = ParameterIn.QUERY, description = "The current one when absent"),
                @Parameter(
                        name = "locales",
                        in = ParameterIn.QUERY,
                        description = "As if it were about to be published in these, such as en,ru; else as it stands")
            })
    @GetMapping("/api/articles/{id}/lint")
    ResponseEntity<Findings> lint(
            @PathVariable UUID id,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages) {
        ArticleSnapshot article = articles.get(id).snapshot();
        Parameters given = new Parameters(parameters, "locales", "revision");
        Set<String> wanted = given.some("locales", article.origin().locales());
        int current = article.current().number();
        int revision = given.revision(current);
        given.raise();
        ArticleSnapshot read = revision == current ? article : article.at(revisions.get(id, revision));
        Locale reader = FindingMessages.reader(languages);
        List<Finding> found = lint.now(read, wanted);
        Findings findings = new Findings(
                id,
                revision,
                found.stream().anyMatch(f -> f.rule().blocks()),
                found.stream().map(f -> FindingView.of(f, reader)).toList());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, reader.toLanguageTag())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(findings);
    }
}
