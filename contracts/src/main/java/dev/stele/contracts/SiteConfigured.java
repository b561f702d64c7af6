package dev.stele.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Name, locales, navigation and footer of the site, whole.
 *
 * @param configuredBy in records of older versions only
 */
public record SiteConfigured(
        UUID eventId,
        long sequence,
        Instant occurredAt,
        SiteSettings settings,
        @Nullable String configuredBy) implements NewsEvent {

    @Override
    public String key() {
        return "site";
    }
}
