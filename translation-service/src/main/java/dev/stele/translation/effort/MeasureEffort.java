package dev.stele.translation.effort;

import dev.stele.translation.desk.Segment;
import dev.stele.translation.desk.SegmentState;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.memory.FindMatches.Found;
import dev.stele.translation.memory.MatchTranslation;
import dev.stele.translation.memory.Memory;
import dev.stele.translation.wording.Words;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts the words of a translation by what the memory knows of them. */
public final class MeasureEffort {

    private static final Set<SegmentState> DONE = Set.of(SegmentState.TRANSLATED, SegmentState.APPROVED);

    private final MatchTranslation memory;

    public MeasureEffort(MatchTranslation memory) {
        this.memory = memory;
    }

    public Effort of(Snapshot translation) {
        List<Segment> open = translation.text().segments().stream()
                .filter(it -> !DONE.contains(it.draft().state()))
                .toList();
        Map<String, Found> matches = memory.all(translation, open);
        Map<Band, Integer> bands = new EnumMap<>(Band.class);
        Set<String> seen = new HashSet<>();
        boolean complete = true;
        for (Segment segment : translation.text().segments()) {
            Found found = matches.get(segment.id());
            complete &= found == null || found.complete();
            bands.merge(band(segment, found, seen), Words.count(segment.source()), Integer::sum);
        }
        int words = bands.values().stream().mapToInt(it -> it).sum();
        long weighted = bands.entrySet().stream()
                .mapToLong(it -> (long) it.getKey().percent() * it.getValue())
                .sum();
        return new Effort(words, Math.toIntExact((weighted + 50) / 100), bands, complete);
    }

    private static Band band(Segment segment, @Nullable Found found, Set<String> seen) {
        if (DONE.contains(segment.draft().state())) {
            return Band.DONE;
        }
        boolean repeated = !seen.add(Memory.normalized(segment.source()));
        Band known = found == null || found.matches().isEmpty()
                ? Band.NEW
                : Band.of(found.matches().getFirst());
        return repeated && known.percent() > Band.REPETITION.percent() ? Band.REPETITION : known;
    }
}
