package dev.stele.content.usage;

import dev.stele.content.article.ArticleState;
import java.util.List;
import java.util.UUID;

/**
 * An article that has to do with a picture.
 *
 * @param shown whether its current text shows the picture
 * @param published whether it was ever ordered live with the picture, so that readers may have it
 */
record Usage(
        UUID articleId, String headline, String sourceLocale, ArticleState state, boolean shown, boolean published) {
    /** One page of a list, last updated first. */
    record Page(List<Usage> items, int page, int size, long total) {}
}
