package dev.stele.translation.memory.index;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How an index follows the memory.
 *
 * @param folder where each instance makes a folder of its own
 * @param staleness age of the last look at the store after which a look-up looks again
 * @param patience how long a look-up waits for that
 * @param overlap how far back changes are read again: more than the time that a write may take
 * @param sweep pause between looks at the store that nobody asked for
 */
public record IndexSettings(Path folder, Duration staleness, Duration patience, Duration overlap, Duration sweep) {

    public static IndexSettings in(Path folder) {
        return new IndexSettings(
                folder, Duration.ofSeconds(2), Duration.ofMillis(200), Duration.ofSeconds(10), Duration.ofMinutes(10));
    }
}
