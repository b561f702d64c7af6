package dev.stele.chassis.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/**
 * Encrypts single fields of stored documents under keys outside the store, by AES-256-GCM.
 *
 * <p>An encrypted field is text: {@code enc1:<key id>:<URL-safe Base64 of nonce, ciphertext and tag>}. The context, for
 * example {@code webhooks/<id>/secret}, names the place of the value; a value that is copied elsewhere does not decrypt.
 *
 * <pre>{@code
 * @EnableConfigurationProperties(EncryptionKeys.class)
 * @Bean FieldEncryption fieldEncryption(EncryptionKeys keys) { return FieldEncryption.with(keys); }
 *
 * String stored = encryption.encrypt(secret, "webhooks/" + id + "/secret");
 * String secret = encryption.decrypt(stored, "webhooks/" + id + "/secret");
 * }</pre>
 *
 * For large bytes, make one key per owner by {@link AesGcm#newKey()}, encrypt the bytes by {@link AesGcm} with it, and
 * store the key itself encrypted by {@link #encryptBytes}; whoever deletes that key makes the bytes unreadable for ever.
 */
public final class FieldEncryption {

    private static final Pattern ENCRYPTED = Pattern.compile("enc1:([A-Za-z0-9_-]{1,32}):([A-Za-z0-9_-]+)");

    private final Map<String, SecretKey> keys;
    private final String current;

    private FieldEncryption(Map<String, SecretKey> keys) {
        this.keys = keys;
        this.current = keys.keySet().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "stele.encryption.keys is empty, and secrets are never stored readable; set it to"
                                + " id:key, with 32 random bytes in URL-safe Base64 as key"));
    }

    /** @throws IllegalArgumentException if there is no key, or one that is not well-formed */
    public static FieldEncryption with(EncryptionKeys keys) {
        return new FieldEncryption(keys.byId());
    }

    public String encrypt(String plain, String context) {
        return encryptBytes(plain.getBytes(UTF_8), context);
    }

    /** @throws DecryptionFailed if the key is not configured, or the value was changed or belongs elsewhere */
    public String decrypt(String stored, String context) {
        return new String(decryptBytes(stored, context), UTF_8);
    }

    public String encryptBytes(byte[] plain, String context) {
        byte[] encrypted = AesGcm.encrypt(keyOf(current), plain, context.getBytes(UTF_8));
        return "enc1:" + current + ":" + Base64.getUrlEncoder().withoutPadding().encodeToString(encrypted);
    }

    /** @throws DecryptionFailed if the key is not configured, or the value was changed or belongs elsewhere */
    public byte[] decryptBytes(String stored, String context) {
        Matcher parts = ENCRYPTED.matcher(stored);
        if (!parts.matches()) {
            throw new DecryptionFailed("the value is not an encrypted one");
        }
        byte[] encrypted = Base64.getUrlDecoder().decode(parts.group(2));
        return AesGcm.decrypt(keyOf(parts.group(1)), encrypted, context.getBytes(UTF_8));
    }

    /** Whether the value was written by this class, under whatever key; others are plain text from before. */
    public static boolean isEncrypted(String stored) {
        return keyId(stored).isPresent();
    }

    /** Whether the value is plain, or encrypted under a key that is configured but no longer the first one. */
    public boolean needsRewrite(String stored) {
        return keyId(stored)
                .map(id -> !id.equals(current) && keys.containsKey(id))
                .orElse(true);
    }

    /** The id of the key under which the value is encrypted; empty for plain text. */
    public static Optional<String> keyId(String stored) {
        Matcher parts = ENCRYPTED.matcher(stored);
        return parts.matches() ? Optional.of(parts.group(1)) : Optional.empty();
    }

    private SecretKey keyOf(String id) {
        @Nullable SecretKey key = keys.get(id);
        if (key == null) {
            throw new DecryptionFailed("the value is encrypted under key '" + id
                    + "', which is not among stele.encryption.keys; add it behind the others");
        }
        return key;
    }
}
