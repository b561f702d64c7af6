package dev.stele.publisher.article;

import dev.stele.contracts.ArticleContent;

/** Turns blocks into safe HTML and counts words; the same input always gives the same output. */
public interface Renderer {

    String html(ArticleContent content, String locale, Revision revision);

    int words(ArticleContent content, String locale);
}
