package dev.stele.identity.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Keys for AES-256 that outlive a restart. */
public final class StoredKey {

    private static final int KEY_BYTES = 32;

    private StoredKey() {}

    /** The key in the file; where there is none, a new one is made and kept there. */
    public static SecretKey of(Path file) {
        try {
            byte[] key = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            if (key.length != KEY_BYTES) {
                key = new byte[KEY_BYTES];
                new SecureRandom().nextBytes(key);
                PrivateFiles.replace(file, key);
            }
            return new SecretKeySpec(key, "AES");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read or write " + file, e);
        }
    }
}
