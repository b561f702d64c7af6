package dev.stele.website.site;

import dev.stele.contracts.ArticleKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which articles a list asks for, newest first; a null field does not restrict.
 *
 * @param locale the language they must be live in
 * @param before only articles first published earlier, or at the same moment with a greater id than {@code beforeId}
 */
public record Selection(
        ArticleKind kind,
        @Nullable String locale,
        @Nullable String section,
        @Nullable String tag,
        @Nullable Instant before,
        @Nullable String beforeId,
        int skip,
        int limit) {

    public static Selection newest(@Nullable String locale, int limit) {
        return new Selection(ArticleKind.NEWS, locale, null, null, null, null, 0, limit);
    }

    public Selection ofKind(ArticleKind wanted) {
        return new Selection(wanted, locale, section, tag, before, beforeId, skip, limit);
    }

    public Selection ofSection(@Nullable String id) {
        return new Selection(kind, locale, id, tag, before, beforeId, skip, limit);
    }

    public Selection withTag(@Nullable String name) {
        return new Selection(kind, locale, section, name, before, beforeId, skip, limit);
    }

    public Selection before(@Nullable Instant moment, @Nullable String id) {
        return new Selection(kind, locale, section, tag, moment, id, skip, limit);
    }

    /** Whether the list has a place for the article. */
    boolean takes(LiveArticle article) {
        return article.kind() == kind
                && article.live().stream().anyMatch(this::takes)
                && (before == null || isBefore(article, before));
    }

    // All of one language: a tag in Russian must not find the Tajik text of an article.
    private boolean takes(Variant variant) {
        return (locale == null || locale.equals(variant.locale()))
                && (section == null || section.equals(variant.section()))
                && (tag == null || variant.tags().contains(tag));
    }

    private boolean isBefore(LiveArticle article, Instant moment) {
        int order = article.publishedAt().compareTo(moment);
        return order < 0 || (order == 0 && beforeId != null && article.id().compareTo(beforeId) > 0);
    }

    public Selection skipping(int count) {
        return new Selection(kind, locale, section, tag, before, beforeId, count, limit);
    }
}
