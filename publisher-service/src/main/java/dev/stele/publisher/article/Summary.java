package dev.stele.publisher.article;

import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.ArticleContent.Dateline;
import dev.stele.contracts.ArticleContent.Legal;
import dev.stele.contracts.MediaRef;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What lists show of a page, and what is told of it when it is past.
 *
 * @param legal on static and legal pages
 */
public record Summary(
        String headline,
        @Nullable String lead,
        @Nullable String section,
        List<String> tags,
        @Nullable Dateline dateline,
        @Nullable Hero hero,
        List<String> byline,
        @Nullable Legal legal) {

    /** A dossier from before bylines were kept has none. */
    public Summary {
        byline = byline == null ? List.of() : byline;
    }

    /** The picture above the text with all that is needed to show it. */
    public record Hero(
            MediaRef media,
            String alt,
            @Nullable String caption,
            @Nullable String credit) {}

    static Summary of(ArticleContent content, Pictures pictures) {
        return new Summary(
                content.headline(),
                content.lead(),
                content.section(),
                content.tags(),
                content.dateline(),
                hero(content.hero(), pictures),
                content.byline(),
                content.legal());
    }

    private static @Nullable Hero hero(ArticleContent.@Nullable Hero hero, Pictures pictures) {
        if (hero == null) {
            return null;
        }
        MediaRef media = pictures.get(hero.mediaId());
        return new Hero(media, hero.alt(), hero.caption(), credit(hero.credit(), media));
    }

    /** Where a text names nobody, whom the picture itself names. */
    public static @Nullable String credit(@Nullable String ofTheText, MediaRef media) {
        return ofTheText == null || ofTheText.isBlank() ? media.credit() : ofTheText;
    }

    /** The pictures of one revision. */
    @FunctionalInterface
    interface Pictures {

        MediaRef get(UUID mediaId);
    }
}
