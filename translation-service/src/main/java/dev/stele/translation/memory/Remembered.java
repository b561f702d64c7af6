package dev.stele.translation.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of one source in one pair of languages: a translation for each context, of the best few.
 *
 * @param key see {@link MemoryEntry#key}
 * @param entries at most {@value #CONTEXTS}, the best first
 * @param forgotten what was deleted here, so that an old approval does not bring it back; the latest {@value #FORGOTTEN}
 * @param revision counts the changes, 0 before the first
 */
public record Remembered(String key, List<MemoryEntry> entries, List<Forgotten> forgotten, long revision) {

    static final int CONTEXTS = 5;
    static final int FORGOTTEN = 20;

    /** What was approved on the desk before what was imported, then the latest. */
    public static final Comparator<MemoryEntry> BEST_FIRST = Comparator.comparing(
                    (MemoryEntry it) -> it.provenance().isImported())
            .thenComparing(MemoryEntry::approvedAt, Comparator.reverseOrder())
            .thenComparing(MemoryEntry::id);

    /** A deletion; approvals until then do not count. */
    public record Forgotten(String id, Instant at) {}

    /** What became of an entry that was offered. */
    public enum Outcome {
        TAKEN,
        SUPERSEDED,
        UNCHANGED,
        OLDER,
        APPROVED_HERE,
        DELETED_HERE,
        FULL;

        public boolean isChange() {
            return this == TAKEN || this == SUPERSEDED;
        }
    }

    /** What is known after an entry was offered. */
    public record Taking(Remembered after, Outcome outcome) {}

    public static Remembered nothing(String key) {
        return new Remembered(key, List.of(), List.of(), 0);
    }

    public Optional<MemoryEntry> entry(String id) {
        return entries.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** Takes an entry over, unless something better stands in its context. */
    public Taking take(MemoryEntry offered) {
        boolean deleted = forgotten.stream()
                .anyMatch(it -> it.id().equals(offered.id()) && !it.at().isBefore(offered.approvedAt()));
        if (deleted) {
            return new Taking(this, Outcome.DELETED_HERE);
        }
        Optional<MemoryEntry> standing = entry(offered.id());
        Outcome outcome = standing.map(it -> against(it, offered)).orElse(Outcome.TAKEN);
        if (!outcome.isChange()) {
            return new Taking(this, outcome);
        }
        List<MemoryEntry> best = new ArrayList<>(entries);
        standing.ifPresent(best::remove);
        best.add(offered);
        best.sort(BEST_FIRST);
        if (best.size() > CONTEXTS && best.removeLast() == offered) {
            return new Taking(this, Outcome.FULL);
        }
        return new Taking(new Remembered(key, List.copyOf(best), forgotten, revision), outcome);
    }

    private static Outcome against(MemoryEntry standing, MemoryEntry offered) {
        boolean imported = offered.provenance().isImported();
        if (imported && !standing.provenance().isImported()) {
            return standing.target().equals(offered.target()) ? Outcome.UNCHANGED : Outcome.APPROVED_HERE;
        }
        if (!imported && standing.provenance().isImported()) {
            return Outcome.SUPERSEDED;
        }
        if (standing.approvedAt().equals(offered.approvedAt())) {
            // Of two approvals of one moment the first stands; a file that was corrected keeps its dates.
            return imported && !standing.saysTheSameAs(offered) ? Outcome.SUPERSEDED : Outcome.UNCHANGED;
        }
        return standing.approvedAt().isBefore(offered.approvedAt()) ? Outcome.SUPERSEDED : Outcome.OLDER;
    }

    /** The same without the entry. */
    public Remembered forget(String id, Instant at) {
        List<Forgotten> latest = new ArrayList<>(forgotten);
        latest.removeIf(it -> it.id().equals(id));
        latest.add(new Forgotten(id, at));
        int from = Math.max(0, latest.size() - FORGOTTEN);
        return new Remembered(
                key,
                entries.stream().filter(it -> !it.id().equals(id)).toList(),
                List.copyOf(latest.subList(from, latest.size())),
                revision);
    }
}
