package dev.stele.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One rendition of a picture that an ordered article shows. It precedes the order in the article's own stream, so a page
 * never goes live before its pictures.
 *
 * @param width pixels of this rendition
 * @param height pixels of this rendition
 * @param type {@code image/jpeg}, {@code image/png} or {@code image/webp}
 * @param sha256 of {@code data}, 64 hex digits
 * @param data the encoded picture (Base64 in JSON), at most {@value #MAX_BYTES} bytes before encryption
 * @param encrypted true when {@code data} is a nonce of 12 bytes, AES-256-GCM ciphertext and tag under the picture's key on
 *     {@value Topics#KEYS}, or empty because there is no key any more; null in events of older versions, whose data is
 *     the picture itself
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
        byte[] data,
        @Nullable Boolean encrypted)
        implements NewsEvent {

    /** A picture as it is, not encrypted. */
    public MediaPublished(
            UUID eventId,
            long sequence,
            Instant occurredAt,
            UUID articleId,
            UUID mediaId,
            int width,
            int height,
            String type,
            String sha256,
            byte[] data) {
        this(eventId, sequence, occurredAt, articleId, mediaId, width, height, type, sha256, data, null);
    }

    /** The same with other bytes. */
    public MediaPublished with(byte[] otherData, @Nullable Boolean isEncrypted) {
        return new MediaPublished(
                eventId, sequence, occurredAt, articleId, mediaId, width, height, type, sha256, otherData, isEncrypted);
    }

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
