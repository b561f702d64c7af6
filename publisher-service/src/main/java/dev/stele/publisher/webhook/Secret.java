package dev.stele.publisher.webhook;

import java.time.Instant;
import java.util.Base64;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What both sides know and nobody else.
 *
 * @param value {@code whsec_} and 24 to 64 bytes in base64, as Standard Webhooks has it; what is stored where it is unreadable
 * @param expiresAt until when it still signs beside the one that has replaced it; null for the current one
 * @param isReadable false if its encryption key is not configured; it signs nothing until it is
 */
public record Secret(
        String value, Instant createdAt, @Nullable Instant expiresAt, boolean isReadable) {

    public Secret(String value, Instant createdAt, @Nullable Instant expiresAt) {
        this(value, createdAt, expiresAt, true);
    }

    public static final String PREFIX = "whsec_";
    private static final int FEWEST = 24;
    private static final int MOST = 64;
    private static final int MADE = 32;

    public static Secret made(RandomGenerator random, Instant now) {
        byte[] bytes = new byte[MADE];
        random.nextBytes(bytes);
        return new Secret(PREFIX + Base64.getEncoder().encodeToString(bytes), now, null);
    }

    public static boolean isWellFormed(String value) {
        if (!value.startsWith(PREFIX)) {
            return false;
        }
        try {
            int length = Base64.getDecoder().decode(value.substring(PREFIX.length())).length;
            return length >= FEWEST && length <= MOST;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    byte[] key() {
        return Base64.getDecoder().decode(value.substring(PREFIX.length()));
    }

    boolean signsAt(Instant now) {
        return expiresAt == null || now.isBefore(expiresAt);
    }

    Secret until(Instant end) {
        return new Secret(value, createdAt, end, isReadable);
    }

    /** Never the secret itself, whoever writes this into a log. */
    @Override
    public String toString() {
        return "Secret[" + createdAt + "]";
    }
}
