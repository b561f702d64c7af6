package dev.stele.content.article;

/** Told of every article that was saved, with the version it has since. */
@FunctionalInterface
public interface ArticleWatch {
    void saved(ArticleSnapshot article);
}
