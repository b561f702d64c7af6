package dev.stele.content.article.web;

import dev.stele.chassis.web.Versions;
import dev.stele.content.article.Article;
import dev.stele.content.article.Outcome;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** An article with its version as entity tag. */
final class ArticleAnswers {
    private ArticleAnswers() {}

    static ResponseEntity<ArticleView> answer(HttpStatus status, Outcome outcome) {
        return answer(status, ArticleView.of(outcome.article(), outcome.changed()));
    }

    static ResponseEntity<ArticleView> answer(HttpStatus status, Article article) {
        return answer(status, ArticleView.of(article));
    }

    private static ResponseEntity<ArticleView> answer(HttpStatus status, ArticleView view) {
        return Versions.answer(status, view.version(), view);
    }
}
