package dev.stele.contracts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text that nobody has published, as the publisher hands it to the website to be shown in its templates. It is no fact: it
 * is kept nowhere.
 *
 * @param locale BCP 47 tag of the text
 * @param sourceLocale BCP 47 tag of the language that the article is written in
 * @param hero the picture above the text, if it has one
 * @param bodyHtml the blocks as safe HTML
 * @param words of headline, lead and blocks
 */
public record PagePreview(
        UUID articleId,
        ArticleKind kind,
        String locale,
        String sourceLocale,
        ArticleContent content,
        @Nullable MediaRef hero,
        String bodyHtml,
        int words) {}
