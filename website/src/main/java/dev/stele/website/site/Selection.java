package dev.stele.website.site;

import dev.stele.contracts.ArticleKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which articles a list asks for, newest first; a null field does not restrict.
 *
 * @param locale the language they must be live in
 * @param author a name of the byline
 * @param before only articles first published earlier, or at the same moment with a greater id than {@code beforeId}
 * @param after only articles first published later, or at the same moment with a smaller id than {@code afterId}; these
 *     are listed oldest first
 */
public record Selection(
        ArticleKind kind,
        @Nullable String locale,
        @Nullable String section,
        @Nullable String tag,
        @Nullable String author,
        @Nullable Instant before,
        @Nullable String beforeId,
        @Nullable Instant after,
        @Nullable String afterId,
        int skip,
        int limit) {

    public static Selection newest(@Nullable String locale, int limit) {
        return new Selection(ArticleKind.NEWS, locale, null, null, null, null, null, null, null, 0, limit);
    }

    public Selection ofKind(ArticleKind wanted) {
        return new Selection(wanted, locale, section, tag, author, before, beforeId, after, afterId, skip, limit);
    }

    public Selection ofSection(@Nullable String id) {
        return new Selection(kind, locale, id, tag, author, before, beforeId, after, afterId, skip, limit);
    }

    public Selection withTag(@Nullable String name) {
        return new Selection(kind, locale, section, name, author, before, beforeId, after, afterId, skip, limit);
    }

    public Selection byAuthor(@Nullable String name) {
        return new Selection(kind, locale, section, tag, name, before, beforeId, after, afterId, skip, limit);
    }

    public Selection before(@Nullable Instant moment, @Nullable String id) {
        return new Selection(kind, locale, section, tag, author, moment, id, after, afterId, skip, limit);
    }

    public Selection after(@Nullable Instant moment, @Nullable String id) {
        return new Selection(kind, locale, section, tag, author, before, beforeId, moment, id, skip, limit);
    }

    /** Whether the list has a place for the article. */
    boolean takes(LiveArticle article) {
        return article.kind() == kind
                && (before == null || isBefore(article, before))
                && (after == null || isAfter(article, after))
                && takesAny(article.live());
    }

    /** Asked of hundreds of articles for one page, so without what a stream would allocate. */
    private boolean takesAny(List<Variant> live) {
        for (Variant variant : live) {
            if (takes(variant)) {
                return true;
            }
        }
        return false;
    }

    // All of one language: a tag in Russian must not find the Tajik text of an article.
    private boolean takes(Variant variant) {
        return (locale == null || locale.equals(variant.locale()))
                && (section == null || section.equals(variant.section()))
                && (tag == null || variant.tags().contains(tag))
                && (author == null || variant.byline().contains(author));
    }

    private boolean isBefore(LiveArticle article, Instant moment) {
        int order = article.publishedAt().compareTo(moment);
        return order < 0 || (order == 0 && beforeId != null && article.id().compareTo(beforeId) > 0);
    }

    private boolean isAfter(LiveArticle article, Instant moment) {
        int order = article.publishedAt().compareTo(moment);
        return order > 0 || (order == 0 && afterId != null && article.id().compareTo(afterId) < 0);
    }

    public Selection skipping(int count) {
        return new Selection(kind, locale, section, tag, author, before, beforeId, after, afterId, count, limit);
    }
}
