package dev.stele.content.front;

import dev.stele.contracts.FrontSlot;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A curated list; version 0 is the empty one before anybody has curated it.
 *
 * @param sequence of its last fact
 */
record Front(
        String name,
        long version,
        long sequence,
        List<FrontSlot> slots,
        @Nullable Instant curatedAt,
        @Nullable String curatedBy) {
    static final String HOME = "home";

    static Front empty(String name) {
        return new Front(name, 0, 0, List.of(), null, null);
    }

    Front curated(List<FrontSlot> slots, Instant at, String by) {
        return new Front(name, version + 1, sequence + 1, slots, at, by);
    }
}
