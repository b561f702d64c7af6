package dev.stele.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where addresses lead that readers know from the site as it was before it moved here; a few hundred at a time.
 *
 * @param moves each address once; of two facts about one address the one with the higher sequence holds, in whatever
 *     order they come
 * @param movedBy in records of older versions only
 */
public record AddressesMoved(
        UUID eventId,
        long sequence,
        Instant occurredAt,
        List<Move> moves,
        @Nullable String movedBy) implements NewsEvent {

    /** The record key of every fact of this kind. */
    public static final String KEY = "redirects";

    /** What became of an address. */
    public enum Fate {
        /** It is an article now. */
        ARTICLE,
        /** It is a page of the site that is no article. */
        PATH,
        /** It is no more, and readers are told so. */
        GONE,
        /** Nothing is known of it any more. */
        FORGOTTEN
    }

    /**
     * One address.
     *
     * @param from as {@link OldAddress#key()} spells it
     * @param articleId of {@link Fate#ARTICLE}
     * @param locale BCP 47 tag of the language that readers shall get, where it is there
     * @param path of {@link Fate#PATH}, readable, not percent-encoded
     */
    public record Move(
            String from,
            Fate fate,
            @Nullable UUID articleId,
            @Nullable String locale,
            @Nullable String path) {}

    @Override
    public String key() {
        return KEY;
    }
}
