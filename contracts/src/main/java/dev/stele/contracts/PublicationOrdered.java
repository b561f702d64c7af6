package dev.stele.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A released revision shall be live in the named locales; other locales stay as they are.
 *
 * @param revision a revision that was released earlier in the same stream
 * @param locales BCP 47 tags, at least one, the source locale among them only if it shall go live too
 * @param orderedBy in records of older versions only
 */
public record PublicationOrdered(
        UUID eventId,
        long sequence,
        Instant occurredAt,
        UUID articleId,
        int revision,
        List<String> locales,
        PublicationMode mode,
        @Nullable String orderedBy)
        implements NewsEvent {

    @Override
    public String key() {
        return articleId.toString();
    }
}
