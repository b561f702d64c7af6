package dev.stele.embedded.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;

/** Opens the file of the store with the settings that our own commits rely on. */
final class StoreFile {

    private static final int CACHE_MEGABYTES = 48;

    private StoreFile() {}

    static MVStore open(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        // A commit of the MVStore's own could fall between the two maps that one command changes.
        return new MVStore.Builder()
                .fileName(file.toAbsolutePath().toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(Integer.MAX_VALUE / 1024)
                .cacheSize(CACHE_MEGABYTES)
                .open();
    }
}
