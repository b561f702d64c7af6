package dev.stele.translation;

import dev.stele.translation.memory.FindMatches;
import dev.stele.translation.memory.index.IndexSettings;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a newsroom sets about its memory.
 *
 * @param threshold least score of a fuzzy match, from 1 to 99
 * @param suggestions most matches that are shown with a sentence
 * @param lookUp how long the fuzzy look-ups of one view may take together
 */
@ConfigurationProperties("stele.translation.memory")
record MemorySettings(
        @DefaultValue("70") int threshold,
        @DefaultValue("5") int suggestions,
        @DefaultValue("500ms") Duration lookUp,
        @DefaultValue IndexFolder index) {

    MemorySettings {
        if (threshold < 1 || threshold > 99) {
            throw new IllegalArgumentException("stele.translation.memory.threshold must be from 1 to 99");
        }
    }

    /** @param folder the system's folder for temporary files, unless it is set */
    record IndexFolder(@Nullable Path folder) {

        IndexSettings settings() {
            return IndexSettings.in(folder == null ? Path.of(System.getProperty("java.io.tmpdir")) : folder);
        }
    }

    FindMatches.Limits limits() {
        return new FindMatches.Limits(threshold, suggestions, lookUp);
    }
}
