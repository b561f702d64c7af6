package dev.stele.content.article;

import dev.stele.contracts.ArticleContent;

/** The hash that the contracts mean by {@code contentHash}. */
@FunctionalInterface
public interface ContentHash {
    String of(ArticleContent content);
}
