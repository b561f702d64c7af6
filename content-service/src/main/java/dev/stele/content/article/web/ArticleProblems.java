package dev.stele.content.article.web;

import dev.stele.chassis.web.FieldError;
import dev.stele.chassis.web.InvalidRequest;
import dev.stele.chassis.web.Problem;
import dev.stele.content.article.ArticleRefusal;
import dev.stele.content.article.ArticleRefusal.CorrectionWithoutNote;
import dev.stele.content.article.ArticleRefusal.EmbargoOver;
import dev.stele.content.article.ArticleRefusal.KeyReused;
import dev.stele.content.article.ArticleRefusal.NeverOrdered;
import dev.stele.content.article.ArticleRefusal.NoCorrectionAnyMore;
import dev.stele.content.article.ArticleRefusal.NotReleased;
import dev.stele.content.article.ArticleRefusal.PicturesExpired;
import dev.stele.content.article.ArticleRefusal.SlugTaken;
import dev.stele.content.article.ArticleRefusal.Stale;
import dev.stele.content.article.ArticleRefusal.TooLarge;
import dev.stele.content.article.ArticleRefusal.TooManyAddresses;
import dev.stele.content.article.ArticleRefusal.TooManyCorrections;
import dev.stele.content.article.ArticleRefusal.TooManyOverrides;
import dev.stele.content.article.ArticleRefusal.Unknown;
import dev.stele.content.article.ArticleRefusal.UnknownLocales;
import dev.stele.content.article.ArticleRefusal.UnknownRevision;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What the refusals of articles look like over HTTP. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ArticleProblems {
    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(ArticleRefusal refusal, HttpServletRequest request) {
        Problem problem = problem(refusal, String.valueOf(refusal.getMessage()));
        if (refusal instanceof SlugTaken) {
            // A new article has its text in it, an edit is the text.
            String pointer = request.getMethod().equals("POST") ? "/content/slug" : "/slug";
            problem.with(
                    "errors", List.of(new FieldError(pointer, "slug-taken", String.valueOf(refusal.getMessage()))));
        }
        return ResponseEntity.status(problem.getStatusCode()).body(problem.getBody());
    }

    private static Problem problem(ArticleRefusal refusal, String detail) {
        return switch (refusal) {
            case Unknown _ -> new Problem(HttpStatus.NOT_FOUND, "unknown-article", "No such article", detail);
            case UnknownRevision _ -> new Problem(HttpStatus.NOT_FOUND, "unknown-revision", "No such revision", detail);
            case Stale _ ->
                new Problem(
                        HttpStatus.PRECONDITION_FAILED, "stale-article", "Somebody else changed the article", detail);
            case SlugTaken _ -> new Problem(HttpStatus.CONFLICT, "slug-taken", "The slug is taken", detail);
            case NeverOrdered _ -> new Problem(HttpStatus.CONFLICT, "never-ordered", "Nothing to withdraw", detail);
            case KeyReused _ ->
                new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "key-reused", "The key was used before", detail);
            case EmbargoOver _ -> InvalidRequest.unprocessable(List.of(new FieldError("/publishAt", "past", detail)));
            case CorrectionWithoutNote _ ->
                InvalidRequest.unprocessable(List.of(new FieldError("/changeNote", "required", detail)));
            case NoCorrectionAnyMore _ ->
                InvalidRequest.unprocessable(List.of(new FieldError("/updateType", "released-already", detail)));
            case NotReleased _ ->
                InvalidRequest.unprocessable(List.of(new FieldError("/revision", "not-released", detail)));
            case TooManyCorrections _ ->
                InvalidRequest.unprocessable(List.of(new FieldError("/updateType", "count", detail)));
            case TooManyAddresses _ -> InvalidRequest.unprocessable(List.of(new FieldError("/slug", "count", detail)));
            case TooManyOverrides _ ->
                InvalidRequest.unprocessable(List.of(new FieldError("/override", "count", detail)));
            case TooLarge _ ->
                new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "article-too-large", "The article is too large", detail);
            case PicturesExpired e ->
                InvalidRequest.unprocessable(e.pictures().stream()
                        .map(id -> new FieldError("/content", "picture-expired", detail + " Picture " + id + "."))
                        .toList());
            case UnknownLocales e ->
                InvalidRequest.unprocessable(e.positions().stream()
                        .map(i -> new FieldError("/locales/" + i, "unknown-locale", detail))
                        .toList());
        };
    }
}
