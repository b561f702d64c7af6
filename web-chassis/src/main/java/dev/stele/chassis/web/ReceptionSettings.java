package dev.stele.chassis.web;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where bodies are received.
 *
 * @param directory for those that are not kept in memory; without it, the directory for temporary files
 */
@ConfigurationProperties("stele.web.receptions")
record ReceptionSettings(Path directory) {

    ReceptionSettings(@Nullable Path directory) {
        this.directory = directory == null ? Path.of(System.getProperty("java.io.tmpdir")) : directory;
    }
}
