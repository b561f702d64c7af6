package dev.stele.contracts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is live now of one article, on the compacted topic {@value Topics#PAGES}, keyed by article id. For the front and
 * the site settings the same topic carries {@link SurroundingsChanged}.
 *
 * @param version counts the flips of this article; a lower one than already seen is old news
 * @param live by locale
 * @param gone by locale: what was live and is withdrawn
 * @param paths every path whose answer may have changed, old slugs included, without scheme and host
 * @param publishedAt first flip in any locale; lists are ordered by it. Older publishers do not say
 */
public record PagesChanged(
        UUID articleId,
        ArticleKind kind,
        long version,
        Instant changedAt,
        Map<String, LivePage> live,
        Map<String, Tombstone> gone,
        List<String> paths,
        @Nullable Instant publishedAt) {

    /** Without what older publishers do not say. */
    public PagesChanged(
            UUID articleId,
            ArticleKind kind,
            long version,
            Instant changedAt,
            Map<String, LivePage> live,
            Map<String, Tombstone> gone,
            List<String> paths) {
        this(articleId, kind, version, changedAt, live, gone, paths, null);
    }

    /**
     * One live page: {@code /{locale}/news/{slug}} or {@code /{locale}/pages/{slug}}.
     *
     * @param headline as lists show it; older publishers do not say
     * @param section id; null for none
     */
    public record LivePage(
            int revision,
            int translationVersion,
            String path,
            Instant since,
            @Nullable String headline,
            @Nullable String section) {

        /** Without what older publishers do not say. */
        public LivePage(int revision, int translationVersion, String path, Instant since) {
            this(revision, translationVersion, path, since, null, null);
        }
    }

    /** One withdrawn page. */
    public record Tombstone(String path, Instant since) {}
}
