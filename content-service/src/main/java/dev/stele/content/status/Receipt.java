package dev.stele.content.status;

import dev.stele.contracts.DeskProgress;
import dev.stele.contracts.PagesChanged;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the other services have told of one article.
 *
 * @param desk by locale
 * @param failure since the last change of a page
 */
public record Receipt(
        @Nullable PagesChanged pages,
        Map<String, DeskProgress> desk,
        @Nullable Failure failure) {
    /** A fact that the publisher could not apply. */
    public record Failure(String eventType, Instant at) {}

    /** With the claims left out that have run out since: nobody tells of that. */
    Receipt at(Instant now) {
        Map<String, DeskProgress> current = new TreeMap<>(desk);
        current.replaceAll((locale, told) -> {
            Instant until = told.claimedUntil();
            return until == null || now.isBefore(until) ? told : unclaimed(told);
        });
        return new Receipt(pages, current, failure);
    }

    private static DeskProgress unclaimed(DeskProgress told) {
        Integer approved = told.approvedRevision();
        String open = approved == null ? "NEEDED" : approved < told.sourceRevision() ? "STALE" : "NEEDS_WORK";
        return new DeskProgress(
                told.translationId(),
                told.articleId(),
                told.locale(),
                told.version(),
                open,
                told.sourceRevision(),
                approved,
                null,
                null,
                told.changedAt());
    }
}
