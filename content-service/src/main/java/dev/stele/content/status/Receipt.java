package dev.stele.content.status;

import dev.stele.contracts.DeskProgress;
import dev.stele.contracts.PagesChanged;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the other services have told of one article.
 *
 * @param desk by locale
 * @param failure since the last change of a page
 * @param told how many times anything new was told
 */
public record Receipt(
        @Nullable PagesChanged pages,
        Map<String, DeskProgress> desk,
        @Nullable Failure failure,
        long told) {
    /** Nobody has told anything. */
    public static Receipt nothing() {
        return new Receipt(null, Map.of(), null, 0);
    }

    /** A fact that the publisher could not apply. */
    public record Failure(String eventType, Instant at) {}

    /** When the last of it happened; null where nothing was told. */
    public @Nullable Instant changedAt() {
        return Stream.of(
                        pages == null ? Stream.<Instant>empty() : Stream.of(pages.changedAt()),
                        desk.values().stream().map(DeskProgress::changedAt),
                        failure == null ? Stream.<Instant>empty() : Stream.of(failure.at()))
                .flatMap(each -> each)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** With the claims left out that have run out since: nobody tells of that. */
    public Receipt at(Instant now) {
        Map<String, DeskProgress> current = new TreeMap<>(desk);
        current.replaceAll((locale, told) -> {
            Instant until = told.claimedUntil();
            return until == null || now.isBefore(until) ? told : unclaimed(told);
        });
        return new Receipt(pages, current, failure, told);
    }

    private static DeskProgress unclaimed(DeskProgress told) {
        Integer approved = told.approvedRevision();
        String open = told.unclaimedState() == null ? open(told) : told.unclaimedState();
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
                null,
                told.changedAt());
    }

    /** As far as the revisions tell: what was sent back before any approval cannot be told from what is new. */
    private static String open(DeskProgress told) {
        Integer approved = told.approvedRevision();
        return approved == null ? "NEEDED" : approved < told.sourceRevision() ? "STALE" : "NEEDS_WORK";
    }
}
