package dev.stele.publisher.deadletter.web;

import dev.stele.publisher.deadletter.Account;
import dev.stele.publisher.deadletter.DeadLetter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dead letter as operators see it; {@code preview} is the beginning of the payload read as UTF-8, {@code account} what it means. */
record DeadLetterView(
        String id,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        @Nullable String type,
        String error,
        Instant at,
        DeadLetter.State state,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        int bytes,
        @Nullable String preview,
        Account account) {

    private static final int PREVIEW = 400;

    /** A page of letters. */
    record Page(List<DeadLetterView> items, int page, int size, long total) {}

    static DeadLetterView of(DeadLetter letter, Account account) {
        byte[] payload = letter.payload();
        return new DeadLetterView(
                letter.id(),
                letter.topic(),
                letter.partition(),
                letter.offset(),
                text(letter.key(), PREVIEW),
                letter.type(),
                letter.error(),
                letter.at(),
                letter.state(),
                letter.decidedAt(),
                letter.decidedBy(),
                payload == null ? 0 : payload.length,
                text(payload, PREVIEW),
                account);
    }

    private static @Nullable String text(byte @Nullable [] bytes, int most) {
        return bytes == null ? null : new String(bytes, 0, Math.min(bytes.length, most), StandardCharsets.UTF_8);
    }
}
