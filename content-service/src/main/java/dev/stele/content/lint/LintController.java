package dev.stele.content.lint;

import dev.stele.chassis.web.FieldError;
import dev.stele.chassis.web.Problem;
import dev.stele.content.article.Articles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What the house rules say of an article. */
@Tag(name = "House rules", description = "Findings that warn, and findings that block a publication")
@RestController
class LintController {
    private final Articles articles;
    private final Lint lint;

    LintController(Articles articles, Lint lint) {
        this.articles = articles;
        this.lint = lint;
    }

    /** All findings of one text. */
    record Findings(UUID articleId, int revision, boolean blocked, List<Finding> findings) {}

    @Operation(summary = "Check the current revision against the house rules")
    @GetMapping("/api/articles/{id}/lint")
    Findings lint(@PathVariable UUID id) {
        var current = articles.get(id).snapshot().current();
        List<Finding> found = lint.findings(current.content());
        boolean blocked = found.stream().anyMatch(f -> f.severity() == Finding.Severity.BLOCKING);
        return new Findings(id, current.number(), blocked, found);
    }

    /** A publication that was refused. */
    @RestControllerAdvice
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static class Problems {
        @ExceptionHandler
        ResponseEntity<ProblemDetail> blocked(FindingsBlock e) {
            Problem problem = new Problem(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "findings-block",
                            "House rules stand in the way",
                            String.valueOf(e.getMessage()))
                    .with("findings", e.findings())
                    .with(
                            "errors",
                            e.findings().stream()
                                    .map(f -> new FieldError(f.pointer(), f.rule(), f.message()))
                                    .toList());
            return ResponseEntity.status(problem.getStatusCode()).body(problem.getBody());
        }
    }
}
