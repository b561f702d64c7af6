package dev.stele.content.front;

import dev.stele.contracts.FrontSlot;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A front as readers of one language would find it, of what is live now.
 *
 * @param at the time at which this list takes its place; null for the curated list and for one that came with the request
 * @param curated false where the slots come to nothing and the newest articles stand in their place
 * @param items in their order
 * @param empty the slots that show nothing, and why
 */
@Schema(name = "FrontPreview")
record Preview(
        String locale, Source source, @Nullable Instant at, boolean curated, List<Item> items, List<Empty> empty) {

    /** Whose list it is. */
    enum Source {
        CURATED,
        SCHEDULED,
        GIVEN
    }

    /**
     * One article.
     *
     * @param slot that it fills, from 0; of the uncurated list where {@code curated} is false
     * @param headline null where the publisher has not told it
     * @param locale in which it is shown
     * @param labelled whether that is another language than that of the front
     */
    @Schema(name = "FrontPreviewItem")
    record Item(int slot, UUID articleId, @Nullable String headline, String locale, boolean labelled, String path) {}

    /** A slot without an article. */
    @Schema(name = "FrontPreviewGap")
    record Empty(int slot, Reason reason) {}

    /** Why a slot shows nothing. */
    enum Reason {
        /** The pinned article is live in no language: not yet, or not any more. */
        NOT_LIVE,
        /** The pinned article is not live in this language, and the slot says to skip it. */
        NOT_IN_LANGUAGE,
        /** No article is left for the automatic slot. */
        NOTHING_LEFT
    }

    /** A list of slots and where it comes from. */
    record Listed(Source source, @Nullable Instant at, List<FrontSlot> slots) {}
}
