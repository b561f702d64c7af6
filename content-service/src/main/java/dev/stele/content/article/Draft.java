package dev.stele.content.article;

import dev.stele.contracts.ArticleContent;
import org.jspecify.annotations.Nullable;

/**
 * A checked text that may become a revision.
 *
 * @param slugGiven whether the editor chose the slug; one made from the headline may still get a suffix
 */
public record Draft(
        ArticleContent content,
        String hash,
        boolean slugGiven,
        @Nullable Integer restoredFrom) {}
