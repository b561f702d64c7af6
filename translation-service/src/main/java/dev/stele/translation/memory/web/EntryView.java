package dev.stele.translation.memory.web;

import dev.stele.translation.memory.Concordance.Line;
import dev.stele.translation.memory.MemoryEntry;
import dev.stele.translation.memory.MemoryIndex.Mark;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the memory.
 *
 * @param origin HUMAN, MEMORY or MACHINE when it was approved on the desk, IMPORTED when it came with a file
 * @param by who wrote the target
 * @param highlights where the words stand that were asked for; null when none were
 */
@Schema(name = "MemoryEntryView")
record EntryView(
        String id,
        String from,
        String to,
        String source,
        String target,
        @Nullable String previous,
        @Nullable String next,
        @Nullable String articleId,
        @Nullable String section,
        String origin,
        @Nullable String importedFrom,
        @Nullable String importedBy,
        String by,
        Instant approvedAt,
        @Nullable Highlights highlights) {

    /** Offsets in UTF-16 units, tags counted. */
    record Highlights(List<Mark> source, List<Mark> target) {}

    static EntryView of(MemoryEntry it) {
        return of(it, null);
    }

    static EntryView of(Line line) {
        return of(line.entry(), new Highlights(line.inSource(), line.inTarget()));
    }

    private static EntryView of(MemoryEntry it, @Nullable Highlights highlights) {
        return new EntryView(
                it.id(),
                it.from(),
                it.to(),
                it.source(),
                it.target(),
                it.context().previous(),
                it.context().next(),
                it.context().article(),
                it.context().section(),
                it.provenance().origin(),
                it.provenance().file(),
                it.provenance().importedBy(),
                it.by(),
                it.approvedAt(),
                highlights);
    }
}
