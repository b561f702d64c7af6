package dev.stele.contracts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is live now of one article, on the compacted topic {@value Topics#PAGES}, keyed by article id. For the front and
 * the site settings the same topic carries {@link SurroundingsChanged}.
 *
 * @param version counts the flips of this article; a lower one than already seen is old news
 * @param live by locale
 * @param gone by locale: what was live and is withdrawn
 * @param paths every path whose answer may have changed, old slugs included, without scheme and host
 */
public record PagesChanged(
        UUID articleId,
        ArticleKind kind,
        long version,
        Instant changedAt,
        Map<String, LivePage> live,
        Map<String, Tombstone> gone,
        List<String> paths) {

    /** One live page: {@code /{locale}/news/{slug}} or {@code /{locale}/pages/{slug}}. */
    public record LivePage(int revision, int translationVersion, String path, Instant since) {}

    /** One withdrawn page. */
    public record Tombstone(String path, Instant since) {}
}
