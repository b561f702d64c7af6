package dev.stele.translation.memory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

/** Looks up what the memory has for sentences: the same sources from the store, similar ones by the index. */
public final class FindMatches {

    private static final Comparator<Match> BEST_FIRST =
            Comparator.comparingInt(Match::score).reversed().thenComparing(Match::entry, Remembered.BEST_FIRST);

    private final Memory memory;
    private final MemoryIndex index;
    private final Limits limits;
    private final LongSupplier nanoTime;

    /**
     * How much is looked for.
     *
     * @param threshold least score of a fuzzy match
     * @param most matches of one sentence
     * @param patience how long fuzzy look-ups of one call may take together
     */
    public record Limits(int threshold, int most, Duration patience) {}

    /** A sentence to look up. */
    public record Wanted(String id, String source, Context context) {}

    /** What was found; {@code complete} is false when the time was up before similar sources were looked for. */
    public record Found(List<Match> matches, boolean complete) {

        public static final Found NOTHING = new Found(List.of(), true);
    }

    public FindMatches(Memory memory, MemoryIndex index, Limits limits, LongSupplier nanoTime) {
        this.memory = memory;
        this.index = index;
        this.limits = limits;
        this.nanoTime = nanoTime;
    }

    /** The matches of each sentence by its id, the best first; sentences known exactly are not looked up further. */
    public Map<String, Found> all(String from, String to, List<Wanted> wanted) {
        return find(from, to, wanted, false);
    }

    /** The matches of one sentence, similar sources always among them. */
    public List<Match> one(String from, String to, Wanted wanted) {
        return find(from, to, List.of(wanted), true)
                .getOrDefault(wanted.id(), Found.NOTHING)
                .matches();
    }

    /** The matches of one sentence of which the source is the same. */
    public List<Match> exact(String from, String to, Wanted wanted) {
        Map<String, List<MemoryEntry>> known = memory.known(from, to, List.of(wanted.source()));
        return best(exact(wanted, known));
    }

    private static List<Match> exact(Wanted it, Map<String, List<MemoryEntry>> known) {
        return known.getOrDefault(Memory.normalized(it.source()), List.of()).stream()
                .map(entry -> new Match(entry, entry.context().isLike(it.context()) ? Match.IN_CONTEXT : Match.EXACT))
                .toList();
    }

    private Map<String, Found> find(String from, String to, List<Wanted> wanted, boolean thorough) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        Map<String, List<MemoryEntry>> known =
                memory.known(from, to, wanted.stream().map(Wanted::source).toList());
        long begun = nanoTime.getAsLong();
        index.catchUp();
        Map<String, List<MemoryIndex.Similar>> similar = new LinkedHashMap<>();
        Set<String> left = new HashSet<>();
        for (Wanted it : wanted) {
            if (!thorough && known.containsKey(Memory.normalized(it.source()))) {
                continue;
            }
            if (!thorough && nanoTime.getAsLong() - begun > limits.patience().toNanos()) {
                left.add(it.id());
            } else {
                similar.put(it.id(), index.similar(from, to, it.source(), limits.threshold(), limits.most()));
            }
        }
        Map<String, MemoryEntry> entries = confirmed(similar);
        Map<String, Found> found = new LinkedHashMap<>();
        for (Wanted it : wanted) {
            List<Match> matches = new ArrayList<>(exact(it, known));
            similar.getOrDefault(it.id(), List.of()).forEach(hit -> {
                MemoryEntry entry = entries.get(hit.id());
                if (entry != null) {
                    matches.add(new Match(entry, hit.score()));
                }
            });
            found.put(it.id(), new Found(best(matches), !left.contains(it.id())));
        }
        return found;
    }

    /** The store has the last word: what was deleted or superseded since the index read it is not shown. */
    private Map<String, MemoryEntry> confirmed(Map<String, List<MemoryIndex.Similar>> similar) {
        List<String> ids = similar.values().stream()
                .flatMap(List::stream)
                .map(MemoryIndex.Similar::id)
                .distinct()
                .toList();
        return ids.isEmpty() ? Map.of() : memory.entries(ids);
    }

    /** The same target twice helps nobody. */
    private List<Match> best(List<Match> matches) {
        Set<String> targets = new HashSet<>();
        return matches.stream()
                .sorted(BEST_FIRST)
                .filter(it -> targets.add(it.entry().target()))
                .limit(limits.most())
                .toList();
    }
}
