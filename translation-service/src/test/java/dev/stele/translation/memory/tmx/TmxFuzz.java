package dev.stele.translation.memory.tmx;

import dev.stele.testkit.fuzz.Work;
import dev.stele.translation.memory.MemoryEntry;
import dev.stele.translation.memory.Provenance;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Any bytes are TMX or refused; units that are taken come back the same when they are written and read again. */
public final class TmxFuzz {

    private static final Duration ALLOWED = Duration.ofSeconds(5);

    private TmxFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        try {
            List<TmxUnit> units = Work.within(ALLOWED, () -> read(data));
            List<TmxUnit> again = read(written(units));
            if (again.size() != units.size()) {
                throw new AssertionError(units.size() + " units came back as " + again.size());
            }
            for (int i = 0; i < units.size(); i++) {
                mustSayTheSame(units.get(i), again.get(i));
            }
        } catch (NotTmx refused) {
            if (refused.code().isBlank() || String.valueOf(refused.getMessage()).isBlank()) {
                throw new AssertionError("refused without a reason", refused);
            }
        }
    }

    private static void mustSayTheSame(TmxUnit unit, TmxUnit again) {
        if (!unit.source().equals(again.source()) || !unit.target().equals(again.target())) {
            throw new AssertionError(unit + " came back as " + again);
        }
    }

    private static List<TmxUnit> read(byte[] data) {
        List<TmxUnit> units = new ArrayList<>();
        TmxReader.read(new ByteArrayInputStream(data), "en", "ru", units::add, failure -> {});
        return units;
    }

    private static byte[] written(List<TmxUnit> units) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TmxWriter writer = new TmxWriter(out, "en")) {
            for (TmxUnit unit : units) {
                writer.write(MemoryEntry.of(
                        "en",
                        "ru",
                        unit.source(),
                        unit.target(),
                        unit.context(),
                        new Provenance("fuzz", null, null),
                        "fuzz",
                        Instant.EPOCH));
            }
        }
        return out.toByteArray();
    }
}
