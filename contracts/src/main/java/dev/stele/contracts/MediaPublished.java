package dev.stele.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * One rendition of a picture that an ordered article shows. It precedes the order in the article's own stream, so a page
 * never goes live before its pictures.
 *
 * @param width pixels of this rendition
 * @param height pixels of this rendition
 * @param type {@code image/jpeg}, {@code image/png} or {@code image/webp}
 * @param sha256 of {@code data}, 64 hex digits
 * @param data the encoded picture (Base64 in JSON), at most {@value #MAX_BYTES} bytes
 */
public record MediaPublished(
        UUID eventId,
        long sequence,
        Instant occurredAt,
        UUID articleId,
        UUID mediaId,
        int width,
        int height,
        String type,
        String sha256,
        byte[] data)
        implements NewsEvent {

    /** Largest rendition that fits a record with its Base64 overhead. */
    public static final int MAX_BYTES = 1_000_000;

    @Override
    public String key() {
        return articleId.toString();
    }

    /** What this rendition is called within its picture. */
    public String name() {
        return MediaRef.name(width, type);
    }
}
