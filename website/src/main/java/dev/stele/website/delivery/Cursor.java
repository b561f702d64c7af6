package dev.stele.website.delivery;

import dev.stele.website.site.LiveArticle;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.zip.CRC32;

/**
 * The place in a list after an article: its moment of publication and its id, which no new publication moves. Opaque to
 * callers, and good for the list that it came from alone; the checksum finds mistakes, for there is no secret in it.
 *
 * @param moment to the millisecond
 */
record Cursor(Instant moment, String id) {

    private static final byte VERSION = 1;
    private static final int BYTES = 1 + Long.BYTES + 2 * Long.BYTES + Integer.BYTES;
    private static final int LENGTH = (BYTES * 4 + 2) / 3;

    static Cursor after(LiveArticle article) {
        return new Cursor(article.publishedAt(), article.id());
    }

    /** @param list names the list with its filters */
    String encode(String list) {
        UUID uuid = UUID.fromString(id);
        ByteBuffer bytes = ByteBuffer.allocate(BYTES)
                .put(VERSION)
                .putLong(moment.toEpochMilli())
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits());
        bytes.putInt(checksum(bytes.array(), list));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** @throws UnknownQuery when it is none, or one of another list */
    static Cursor decode(String text, String list) {
        ByteBuffer bytes = ByteBuffer.wrap(bytes(text));
        if (bytes.remaining() != BYTES || bytes.get() != VERSION) {
            throw new UnknownQuery("cursor");
        }
        Instant moment = Instant.ofEpochMilli(bytes.getLong());
        Cursor cursor = new Cursor(moment, new UUID(bytes.getLong(), bytes.getLong()).toString());
        // One spelling only: base64 has several for bytes that do not fill its last letter.
        if (!Query.isSane(moment) || !cursor.encode(list).equals(text)) {
            throw new UnknownQuery("cursor");
        }
        return cursor;
    }

    private static byte[] bytes(String text) {
        try {
            return text.length() == LENGTH ? Base64.getUrlDecoder().decode(text) : new byte[0];
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static int checksum(byte[] bytes, String list) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, BYTES - Integer.BYTES);
        sum.update(list.getBytes(StandardCharsets.UTF_8));
        return (int) sum.getValue();
    }
}
