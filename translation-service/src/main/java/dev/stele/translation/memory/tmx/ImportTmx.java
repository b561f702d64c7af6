package dev.stele.translation.memory.tmx;

import dev.stele.translation.memory.Memory;
import dev.stele.translation.memory.MemoryEntry;
import dev.stele.translation.memory.Provenance;
import dev.stele.translation.memory.tmx.RunningImports.Running;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a file into the memory. It is read twice: a file that is broken anywhere leaves nothing behind, and progress
 * knows the whole.
 */
public final class ImportTmx {

    private static final int BATCH = 500;

    private final Memory memory;
    private final Clock clock;

    public ImportTmx(Memory memory, Clock clock) {
        this.memory = memory;
        this.clock = clock;
    }

    /** A file that can be opened again. */
    public interface Reopenable {
        InputStream open() throws IOException;
    }

    /** Refuses the file with {@link NotTmx}, or takes what can be taken. */
    public TmxReport run(Reopenable file, Running it) {
        read(file, it, new TmxReport.Tally(), units -> it.counted(units.size()));
        it.begins();
        TmxReport.Tally tally = new TmxReport.Tally();
        Instant now = clock.instant();
        read(file, it, tally, units -> {
            List<MemoryEntry> entries =
                    units.stream().map(unit -> entry(unit, it, now)).toList();
            memory.learn(entries).forEach(tally::add);
            units.forEach(unit -> tally.lost(unit.lostCodes()));
            it.taken(units.size());
        });
        return tally.report();
    }

    private interface Step {
        void take(List<TmxUnit> units);
    }

    private static void read(Reopenable file, Running it, TmxReport.Tally tally, Step step) {
        List<TmxUnit> batch = new ArrayList<>();
        try (InputStream in = file.open()) {
            TmxReader.read(
                    in,
                    it.from(),
                    it.to(),
                    unit -> {
                        batch.add(unit);
                        if (batch.size() >= BATCH) {
                            step.take(batch);
                            batch.clear();
                        }
                    },
                    tally::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        step.take(batch);
    }

    private static MemoryEntry entry(TmxUnit unit, Running it, Instant now) {
        Instant at = unit.at() == null || unit.at().isAfter(now) ? now : unit.at();
        return MemoryEntry.of(
                it.from(),
                it.to(),
                unit.source(),
                unit.target(),
                unit.context(),
                Provenance.imported(it.file(), it.by()),
                unit.by() == null ? it.by() : unit.by(),
                at);
    }
}
