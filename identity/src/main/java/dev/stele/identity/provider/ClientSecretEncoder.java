package dev.stele.identity.provider;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Compares the secrets of programs by SHA-256 in constant time. They are long and random, so that a slow hash protects
 * nothing, while anybody could make us compute one with each wrong secret. The hashes stay in memory.
 */
public final class ClientSecretEncoder implements PasswordEncoder {

    @Override
    public String encode(@Nullable CharSequence secret) {
        try {
            byte[] bytes = String.valueOf(secret).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String encoded) {
        return secret != null
                && encoded != null
                && MessageDigest.isEqual(
                        encode(secret).getBytes(StandardCharsets.US_ASCII),
                        encoded.getBytes(StandardCharsets.US_ASCII));
    }
}
