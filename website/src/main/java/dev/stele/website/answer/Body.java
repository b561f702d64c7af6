package dev.stele.website.answer;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The bytes of an answer in one content coding, with the strong entity tag of exactly these bytes. */
record Body(byte[] bytes, String etag, @Nullable String coding) {

    static final String GZIP = "gzip";
    static final String BROTLI = "br";

    /** Whoever waits for a body of this size gains more by an early first byte than by a smaller one. */
    private static final int HURRY = 512 * 1024;

    private static final int TAG_BYTES = 16;

    static Body plain(byte[] bytes) {
        return new Body(bytes, '"' + hash(bytes) + '"', null);
    }

    /** The same content compressed once, because it will be sent many times. */
    Body zipped() {
        return coded(GZIP, Gzip.compress(bytes, bytes.length > HURRY));
    }

    /** The same content by brotli, or null where there is none. */
    @Nullable
    Body brotli() {
        return Brotli.isAvailable() ? coded(BROTLI, Brotli.compress(bytes, bytes.length > HURRY)) : null;
    }

    private Body coded(String name, byte[] compressed) {
        return new Body(compressed, etag.substring(0, etag.length() - 1) + '-' + name + '"', name);
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
