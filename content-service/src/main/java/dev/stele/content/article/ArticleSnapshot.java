package dev.stele.content.article;

import java.util.List;
import java.util.Set;

/**
 * Everything that is stored of an article besides its older revisions.
 *
 * @param claims addresses that belong to the article for ever
 * @param pictures renditions already published in the article's stream, as {@code mediaId/name}
 */
public record ArticleSnapshot(
        Origin origin,
        long version,
        long sequence,
        Revision current,
        Publishing publishing,
        Set<String> claims,
        Set<String> pictures,
        List<RuleOverride> overrides,
        Author updated) {

    static ArticleSnapshot of(Origin origin, Revision first) {
        return new ArticleSnapshot(
                origin, 1, 0, first, Publishing.NOTHING, Set.of(), Set.of(), List.of(), origin.created());
    }

    public ArticleState state() {
        return publishing.state(current);
    }
}
