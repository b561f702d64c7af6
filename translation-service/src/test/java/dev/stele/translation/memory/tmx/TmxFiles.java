package dev.stele.translation.memory.tmx;

import dev.stele.translation.memory.Entries;
import dev.stele.translation.memory.Memory;
import dev.stele.translation.memory.MemoryEntry;
import dev.stele.translation.memory.Notebook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

/** Files of tests, in memory. */
final class TmxFiles {

    final Notebook store = new Notebook();
    final Memory memory = store.instance();
    private final ImportTmx importing =
            new ImportTmx(memory, Clock.fixed(Entries.NOON.plusSeconds(100_000), ZoneOffset.UTC));

    static byte[] written(Iterable<MemoryEntry> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TmxWriter writer = new TmxWriter(out, "en")) {
            entries.forEach(writer::write);
        }
        return out.toByteArray();
    }

    static String file(String... units) {
        return "<?xml version=\"1.0\"?><!DOCTYPE tmx SYSTEM \"tmx14.dtd\"><tmx version=\"1.4\"><header/><body>"
                + String.join("", units) + "</body></tmx>";
    }

    TmxReport take(String file) {
        return take(file.getBytes(StandardCharsets.UTF_8));
    }

    TmxReport take(byte[] file) {
        RunningImports imports = new RunningImports();
        return importing.run(
                () -> new ByteArrayInputStream(file),
                imports.begin("en", "ru", "tmx:old.tmx", "reviewer", Entries.NOON)
                        .orElseThrow());
    }

    List<MemoryEntry> entries() {
        List<MemoryEntry> all = new java.util.ArrayList<>();
        memory.each("en", "ru", all::add);
        return all;
    }
}
