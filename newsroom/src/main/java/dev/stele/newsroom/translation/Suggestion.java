package dev.stele.newsroom.translation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A target that was approved before.
 *
 * @param score 101 in the same context, 100 for the same source, less for a similar one
 * @param origin HUMAN, MEMORY, MACHINE or IMPORTED
 * @param source what it was the translation of, when that is not the same
 */
public record Suggestion(
        String id,
        int score,
        String kind,
        String origin,
        String target,
        @Nullable String source,
        String by,
        Instant approvedAt,
        @Nullable String importedFrom) {

    public List<Inline> pieces(Unit unit) {
        return Inline.of(target, unit.marked(), List.of());
    }
}
