package dev.stele.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The article is no longer shown in the named locales; orders given before are void for them.
 *
 * @param locales BCP 47 tags; empty means every locale
 * @param reason in records of older versions only
 * @param withdrawnBy in records of older versions only
 */
public record ArticleWithdrawn(
        UUID eventId,
        long sequence,
        Instant occurredAt,
        UUID articleId,
        List<String> locales,
        @Nullable String reason,
        @Nullable String withdrawnBy)
        implements NewsEvent {

    @Override
    public String key() {
        return articleId.toString();
    }
}
