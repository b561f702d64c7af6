package dev.stele.translation.desk.web;

import dev.stele.translation.memory.Match;
import dev.stele.translation.memory.MemoryEntry;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A target that was approved before.
 *
 * @param id of the entry of the memory
 * @param score 101 in the same context, 100 for the same source, less for a similar one
 * @param kind IN_CONTEXT, EXACT or FUZZY
 * @param origin HUMAN, MEMORY, MACHINE or IMPORTED
 * @param source what it was the translation of, when that is not the same
 * @param importedFrom the file that it came with
 */
record SuggestionView(
        String id,
        int score,
        Match.Kind kind,
        String origin,
        String target,
        @Nullable String source,
        String by,
        Instant approvedAt,
        @Nullable String articleId,
        @Nullable String importedFrom) {

    static SuggestionView of(Match match) {
        MemoryEntry it = match.entry();
        return new SuggestionView(
                it.id(),
                match.score(),
                match.kind(),
                it.provenance().origin(),
                it.target(),
                match.kind() == Match.Kind.FUZZY ? it.source() : null,
                it.by(),
                it.approvedAt(),
                it.context().article(),
                it.provenance().file());
    }
}
