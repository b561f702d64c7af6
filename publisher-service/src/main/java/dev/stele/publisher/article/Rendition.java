package dev.stele.publisher.article;

import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.Block;
import dev.stele.contracts.UpdateType;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One finished page, written once and never changed.
 *
 * @param translationVersion 0 for the language it was written in
 * @param changeNote in the source language, so only there
 * @param translatorCredit under which readers may know the translator
 * @param words of headline, lead and blocks
 */
public record Rendition(
        UUID articleId,
        ArticleKind kind,
        String locale,
        int revision,
        int translationVersion,
        String sourceLocale,
        String contentHash,
        String sourceHash,
        String slug,
        Summary summary,
        UpdateType updateType,
        @Nullable String changeNote,
        @Nullable String translator,
        @Nullable String translatorCredit,
        @Nullable String reviewer,
        String bodyHtml,
        ArticleContent content,
        int words) {

    /** {@code articleId/locale/revision/translationVersion}. */
    public String id() {
        return id(articleId, locale, revision, translationVersion);
    }

    /** All that it shows, each once. */
    SortedSet<UUID> pictures() {
        return pictures(content);
    }

    /** All pictures that a text shows, each once. */
    public static SortedSet<UUID> pictures(ArticleContent content) {
        SortedSet<UUID> all = new TreeSet<>();
        if (content.hero() != null) {
            all.add(content.hero().mediaId());
        }
        for (Block block : content.blocks()) {
            switch (block) {
                case Block.Image image -> all.add(image.mediaId());
                case Block.Gallery gallery -> gallery.images().forEach(picture -> all.add(picture.mediaId()));
                default -> {}
            }
        }
        return all;
    }

    /** The id of a page. */
    public static String id(UUID articleId, String locale, int revision, int translationVersion) {
        return articleId + "/" + locale + "/" + revision + "/" + translationVersion;
    }
}
