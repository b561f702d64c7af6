package dev.stele.chassis.web.session;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;

/**
 * A text that somebody else keeps for us for a while, encrypted and authenticated (AES-256-GCM): they can neither read nor
 * change it.
 */
public final class SealedText {

    /** Its initialization vector and its tag. */
    private static final int SHORTEST_BYTES = 32;

    private static final int KEY_BYTES = 32;
    private static final int IV_BYTES = 16;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final String purpose;
    private final Duration lifetime;
    private final Clock clock;
    private final BytesEncryptor cipher;

    /**
     * With a key of this process: the text is worth nothing after a restart.
     *
     * @param purpose in one line; a text that was sealed for another is not opened
     */
    public SealedText(String purpose, Duration lifetime, Clock clock) {
        this(purpose, lifetime, clock, new SecretKeySpec(randomKey(), "AES"));
    }

    /** With a key that the caller keeps. */
    public SealedText(String purpose, Duration lifetime, Clock clock, SecretKey key) {
        this.purpose = purpose;
        this.lifetime = lifetime;
        this.clock = clock;
        this.cipher = new AesBytesEncryptor(key, KeyGenerators.secureRandom(IV_BYTES), CipherAlgorithm.GCM);
    }

    /** In letters that need no encoding in a cookie, a form or an address. */
    public String seal(String text) {
        String plain = purpose + '\n' + clock.instant().plus(lifetime).getEpochSecond() + '\n' + text;
        return ENCODER.encodeToString(cipher.encrypt(plain.getBytes(StandardCharsets.UTF_8)));
    }

    /** The text, unless it is too old or not from us. */
    public Optional<String> open(String sealed) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(sealed);
            if (bytes.length < SHORTEST_BYTES) {
                return Optional.empty();
            }
            String[] parts = new String(cipher.decrypt(bytes), StandardCharsets.UTF_8).split("\n", 3);
            boolean holds = parts.length == 3
                    && parts[0].equals(purpose)
                    && clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts[1])));
            return holds ? Optional.of(parts[2]) : Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static byte[] randomKey() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }
}
