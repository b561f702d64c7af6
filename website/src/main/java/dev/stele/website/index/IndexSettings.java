package dev.stele.website.index;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where indexes are kept.
 *
 * @param folder the system's temporary folder when absent; each start makes new folders in it
 * @param buffer heap that new entries of one index may take before they are written
 */
@ConfigurationProperties("stele.website.index")
public record IndexSettings(
        @Nullable Path folder, @DefaultValue("16MB") DataSize buffer) {

    Path parent() {
        return folder == null ? Path.of(System.getProperty("java.io.tmpdir")) : folder;
    }
}
