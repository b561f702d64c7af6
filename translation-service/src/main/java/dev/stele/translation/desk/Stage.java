package dev.stele.translation.desk;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far a translation is, claims left aside. */
public enum Stage {
    NEEDED,
    IN_REVIEW,
    NEEDS_WORK,
    APPROVED,
    /** Approved for an older revision, and that text no longer stands for the current one. */
    STALE,
    /** The article was withdrawn in the locale, or is no longer wanted in it. */
    WITHDRAWN;

    public static final Set<Stage> CLAIMABLE = Set.of(NEEDED, NEEDS_WORK, STALE);

    /** What people see at that moment: a claim that has run out does not count. */
    public TranslationState seenWith(@Nullable Claim claim, Instant now) {
        boolean claimed = CLAIMABLE.contains(this) && claim != null && claim.isLiveAt(now);
        return claimed ? TranslationState.CLAIMED : TranslationState.valueOf(name());
    }
}
