package dev.stele.content.article.web;

import dev.stele.chassis.events.EventCodec;
import dev.stele.chassis.security.Person;
import dev.stele.content.article.IdempotencyKey;
import dev.stele.content.validation.Faults;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a key of the header, the person and the request. */
@Component
class IdempotencyKeys {
    private final EventCodec codec;

    IdempotencyKeys(EventCodec codec) {
        this.codec = codec;
    }

    @Nullable
    IdempotencyKey of(@Nullable String header, Person person, Object request) {
        if (header == null) return null;
        if (!header.matches("[\\x21-\\x7E]{1,200}")) {
            Faults faults = new Faults();
            faults.malformed("/Idempotency-Key", "idempotency-key", "1 to 200 visible ASCII characters.");
            faults.raise();
        }
        return new IdempotencyKey(person.name() + "/" + header, hash(codec.write(request)));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
