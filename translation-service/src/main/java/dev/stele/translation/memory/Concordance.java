package dev.stele.translation.memory;

import dev.stele.translation.memory.MemoryIndex.Hits;
import dev.stele.translation.memory.MemoryIndex.Mark;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Shows how words were translated before. */
public final class Concordance {

    private final Memory memory;
    private final MemoryIndex index;

    public Concordance(Memory memory, MemoryIndex index) {
        this.memory = memory;
        this.index = index;
    }

    /** An entry with the places of the words that were asked for. */
    public record Line(MemoryEntry entry, List<Mark> inSource, List<Mark> inTarget) {}

    /** Some of what was found, the latest first. */
    public record Page(List<Line> lines, long total) {}

    /** Entries that have all the words in their source or in their target. */
    public Page search(String words, String from, String to, int page, int size) {
        index.catchUp();
        Hits hits = index.search(words, from, to, page, size);
        Map<String, MemoryEntry> entries = memory.entries(hits.ids());
        return new Page(
                hits.ids().stream()
                        .map(entries::get)
                        .filter(Objects::nonNull)
                        .map(it -> new Line(it, index.marks(words, it.source()), index.marks(words, it.target())))
                        .toList(),
                hits.total());
    }
}
