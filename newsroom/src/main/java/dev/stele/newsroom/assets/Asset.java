package dev.stele.newsroom.assets;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.MediaType;

/** One file under an address that changes with its content, so that browsers keep it for ever. */
record Asset(String name, MediaType type, byte[] content) {

    /** {@code css/base.css} as {@code css/base.0123456789ab.css}. */
    String hashedName() {
        int dot = name.lastIndexOf('.');
        return name.substring(0, dot) + '.' + hash() + name.substring(dot);
    }

    private String hash() {
        return HexFormat.of().formatHex(sha256(content), 0, 6);
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
