package dev.stele.content.status;

import dev.stele.contracts.DeskProgress;
import dev.stele.contracts.PagesChanged;
import java.time.Instant;
import java.util.Map;
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
}
