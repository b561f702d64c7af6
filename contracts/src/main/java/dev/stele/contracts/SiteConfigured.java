package dev.stele.contracts;

import java.time.Instant;
import java.util.UUID;

/** Name, locales, navigation and footer of the site, whole. */
public record SiteConfigured(
        UUID eventId, long sequence, Instant occurredAt, SiteSettings settings, String configuredBy)
        implements NewsEvent {

    @Override
    public String key() {
        return "site";
    }
}
