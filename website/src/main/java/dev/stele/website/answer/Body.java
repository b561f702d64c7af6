package dev.stele.website.answer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The bytes of an answer in one content coding, with the strong entity tag of exactly these bytes. */
record Body(byte[] bytes, String etag, @Nullable String coding) {

    static final String GZIP = "gzip";

    private static final int TAG_BYTES = 16;

    static Body plain(byte[] bytes) {
        return new Body(bytes, '"' + hash(bytes) + '"', null);
    }

    /** The same content compressed once, as small as it goes, because it will be sent many times. */
    Body zipped() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (GZIPOutputStream zip = new BestGzip(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Body(out.toByteArray(), etag.substring(0, etag.length() - 1) + "-gzip\"", GZIP);
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
