package dev.stele.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The home list as curated, one for all locales.
 *
 * @param front name of the front, {@code home}
 * @param curatedBy in records of older versions only
 */
public record FrontCurated(
        UUID eventId,
        long sequence,
        Instant occurredAt,
        String front,
        List<FrontSlot> slots,
        @Nullable String curatedBy)
        implements NewsEvent {

    @Override
    public String key() {
        return "front:" + front;
    }
}
