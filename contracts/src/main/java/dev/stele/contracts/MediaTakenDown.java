package dev.stele.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A picture that nobody may see any more, in any article and for good. Who took it down and why stays in the content
 * service: the log is kept for ever.
 */
public record MediaTakenDown(UUID eventId, long sequence, Instant occurredAt, UUID mediaId) implements NewsEvent {

    @Override
    public String key() {
        return "media:" + mediaId;
    }
}
