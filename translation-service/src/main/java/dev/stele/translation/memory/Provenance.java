package dev.stele.translation.memory;

import dev.stele.translation.desk.Origin;
import org.jspecify.annotations.Nullable;

/**
 * How an entry came into the memory.
 *
 * @param origin where the approved target came from: HUMAN, MEMORY or MACHINE; IMPORTED when it came in with a file
 * @param file what was imported, such as {@code tmx:legal.tmx}
 * @param importedBy the reviewer who stands for the import
 */
public record Provenance(
        String origin, @Nullable String file, @Nullable String importedBy) {

    private static final String IMPORTED = "IMPORTED";

    /** Approved on the desk; a target without an origin is one of people. */
    public static Provenance desk(@Nullable Origin origin) {
        return new Provenance((origin == null ? Origin.HUMAN : origin).name(), null, null);
    }

    /** Taken from a file by a reviewer. */
    public static Provenance imported(String file, String by) {
        return new Provenance(IMPORTED, file, by);
    }

    public boolean isImported() {
        return IMPORTED.equals(origin);
    }
}
