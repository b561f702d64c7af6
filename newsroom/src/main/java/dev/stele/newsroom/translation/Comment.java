package dev.stele.newsroom.translation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody said about a sentence. */
public record Comment(
        String id,
        String text,
        String by,
        Instant at,
        @Nullable String resolvedBy,
        @Nullable Instant resolvedAt) {

    public boolean open() {
        return resolvedAt == null;
    }
}
