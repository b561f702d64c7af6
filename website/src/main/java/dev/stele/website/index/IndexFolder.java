package dev.stele.website.index;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FileSwitchDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NIOFSDirectory;

/** Folders of indexes: each instance has new ones, and clears away those of instances that were killed. */
final class IndexFolder {

    private static final String PREFIX = "stele-website-";

    /**
     * Most of an index, and read from front to back: places of words, and what is shown of texts. Read in pieces, they do not
     * count as memory of the process.
     */
    private static final Set<String> IN_PIECES = Set.of("doc", "pos", "fdt");

    private IndexFolder() {}

    /** An empty folder for one index; it is gone when the directory is closed. */
    static Directory create(Path parent) throws IOException {
        Files.createDirectories(parent);
        removeLeftOvers(parent);
        Path folder = Files.createTempDirectory(parent, PREFIX);
        return new FileSwitchDirectory(IN_PIECES, new NIOFSDirectory(folder), new MMapDirectory(folder), true) {
            @Override
            public void close() throws IOException {
                super.close();
                delete(folder);
            }
        };
    }

    private static void removeLeftOvers(Path parent) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path folder : folders) {
                if (Files.exists(folder.resolve(IndexWriter.WRITE_LOCK_NAME)) && isFree(folder)) {
                    delete(folder);
                }
            }
        }
    }

    /** The system lets go of a lock when its holder dies. */
    private static boolean isFree(Path folder) throws IOException {
        try (Directory directory = new MMapDirectory(folder);
                Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            return true;
        } catch (LockObtainFailedException e) {
            return false;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
