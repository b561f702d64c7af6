package dev.stele.content.article.web;

import dev.stele.chassis.web.Versions;
import dev.stele.content.article.Article;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** An article with its version as entity tag. */
final class ArticleAnswers {
    private ArticleAnswers() {}

    static ResponseEntity<ArticleView> answer(HttpStatus status, Article article) {
        ArticleView view = ArticleView.of(article);
        return Versions.answer(status, view.version(), view);
    }
}
