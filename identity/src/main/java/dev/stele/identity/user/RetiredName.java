package dev.stele.identity.user;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * The name of a person who was removed, as a salted hash: it tells nobody the name, and nobody else is admitted under it,
 * whose work would then pass for theirs.
 *
 * @param hash hex of SHA-256 over salt and name
 */
public record RetiredName(String salt, String hash) {

    static RetiredName of(String name) {
        String salt = UUID.randomUUID().toString();
        return new RetiredName(salt, hash(salt, name));
    }

    boolean is(String name) {
        return hash.equals(hash(salt, name));
    }

    private static String hash(String salt, String name) {
        try {
            byte[] bytes = (salt + "/" + name).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
