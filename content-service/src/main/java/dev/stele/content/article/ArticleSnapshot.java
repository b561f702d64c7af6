package dev.stele.content.article;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is stored of an article besides its older revisions.
 *
 * @param lastReleased number of the newest revision that is final
 * @param claims addresses that belong to the article for ever
 * @param pictures renditions already published in the article's stream, as {@code mediaId/name}
 */
public record ArticleSnapshot(
        Origin origin,
        long version,
        long sequence,
        Revision current,
        @Nullable Integer lastReleased,
        Publishing publishing,
        Set<String> claims,
        Set<String> pictures,
        List<RuleOverride> overrides,
        Author updated) {

    static ArticleSnapshot of(Origin origin, Revision first) {
        return new ArticleSnapshot(
                origin, 1, 0, first, null, Publishing.NOTHING, Set.of(), Set.of(), List.of(), origin.created());
    }

    /** The same article with another of its revisions in the place of the current one. */
    public ArticleSnapshot at(Revision revision) {
        return new ArticleSnapshot(
                origin, version, sequence, revision, lastReleased, publishing, claims, pictures, overrides, updated);
    }

    public ArticleState state() {
        return publishing.state(current);
    }
}
