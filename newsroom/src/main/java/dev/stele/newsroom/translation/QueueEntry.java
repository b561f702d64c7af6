package dev.stele.newsroom.translation;

import dev.stele.newsroom.page.LanguageNames;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One translation in a list; {@code openWords} wait for a person. */
public record QueueEntry(
        String id,
        String articleId,
        String headline,
        String locale,
        String sourceLocale,
        String state,
        int sourceRevision,
        int words,
        int openWords,
        Instant releasedAt,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        Translation.@Nullable Rejection rejection,
        @Nullable String claimedBy,
        @Nullable Instant claimedUntil,
        @Nullable Instant due,
        String priority,
        @Nullable String assignee) {

    public boolean claimable() {
        return List.of("NEEDED", "NEEDS_WORK", "STALE").contains(state);
    }

    /** Whether this person may claim it: it is nobody else's to do. */
    public boolean claimableBy(String person) {
        return claimable() && (assignee == null || assignee.equals(person));
    }

    public boolean heldBy(String person) {
        return person.equals(claimedBy);
    }

    public boolean overdue(Instant now) {
        return due != null && due.isBefore(now) && !state.equals("APPROVED");
    }

    public String sourceDirection() {
        return LanguageNames.direction(sourceLocale);
    }
}
