package dev.stele.publisher.article;

import java.util.SortedSet;
import java.util.UUID;

/**
 * The newest approved text of one revision in one language.
 *
 * @param version 0 for the language it was written in
 * @param pictures all that it shows
 */
public record Variant(int version, String contentHash, String slug, Summary summary, SortedSet<UUID> pictures) {

    static Variant of(Rendition page) {
        return new Variant(page.translationVersion(), page.contentHash(), page.slug(), page.summary(), page.pictures());
    }
}
