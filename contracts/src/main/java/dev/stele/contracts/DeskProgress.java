package dev.stele.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far one translation is, on the compacted topic {@value Topics#DESK}, keyed by article id + {@code /} + locale.
 *
 * @param version of the translation aggregate; a lower one than already seen is old news
 * @param state NEEDED, CLAIMED, IN_REVIEW, NEEDS_WORK, APPROVED, STALE or WITHDRAWN
 * @param unclaimedState of a claimed one, once the claim has run out: nobody tells of that; older desks do not say
 */
public record DeskProgress(
        UUID translationId,
        UUID articleId,
        String locale,
        long version,
        String state,
        int sourceRevision,
        @Nullable Integer approvedRevision,
        @Nullable String claimedBy,
        @Nullable Instant claimedUntil,
        @Nullable String unclaimedState,
        Instant changedAt) {}
