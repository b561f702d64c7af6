package dev.stele.chassis.crypto;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The keys under which values are encrypted at rest. They are never in the store.
 *
 * @param keys each as {@code id:key}; the id has up to 32 letters, digits, {@code _} or {@code -}, the key is 32 random
 *     bytes in URL-safe Base64. The first one encrypts, all of them decrypt: to rotate, put a new one first
 */
@ConfigurationProperties("stele.encryption")
public record EncryptionKeys(List<String> keys) {

    private static final Pattern KEY = Pattern.compile("([A-Za-z0-9_-]{1,32}):([A-Za-z0-9_+/-]{43}=?)");

    public EncryptionKeys {
        keys = keys == null ? List.of() : List.copyOf(keys);
    }

    /** In the order in which they are configured. */
    Map<String, SecretKey> byId() {
        Map<String, SecretKey> byId = new LinkedHashMap<>();
        for (String text : keys) {
            var key = KEY.matcher(text.strip());
            if (!key.matches()) { // the text is a secret, so it is not part of the message
                throw new IllegalArgumentException(
                        "each of stele.encryption.keys is id:key, with 32 random bytes in URL-safe Base64 as key");
            }
            String base64 = key.group(2).replace('+', '-').replace('/', '_');
            if (byId.put(key.group(1), AesGcm.key(Base64.getUrlDecoder().decode(base64))) != null) {
                throw new IllegalArgumentException("stele.encryption.keys has two keys with id " + key.group(1));
            }
        }
        return byId;
    }

    @Override
    public String toString() {
        return "EncryptionKeys[%d]".formatted(keys.size());
    }
}
