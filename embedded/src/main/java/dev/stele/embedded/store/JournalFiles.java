package dev.stele.embedded.store;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The segments of a journal: files beside the store's, numbered in the order of their making. */
final class JournalFiles {

    private final Path folder;
    private final String prefix;

    JournalFiles(Path store) {
        Path file = store.toAbsolutePath();
        this.folder = file.resolveSibling("");
        this.prefix = file.getFileName() + ".journal-";
    }

    FileChannel create(long segment) throws IOException {
        return FileChannel.open(folder.resolve(prefix + segment), CREATE_NEW, WRITE);
    }

    /**
     * Gives each frame from that segment on, up to the first that was not written whole: a kill leaves one at the end,
     * a power cut perhaps earlier. Returns the number of the last segment there is.
     */
    long replay(long first, Consumer<ByteBuffer> taker) {
        NavigableMap<Long, Path> found = segments();
        for (Path file : found.tailMap(first, true).values()) {
            if (!replay(file, taker)) {
                break;
            }
        }
        return found.isEmpty() ? first : Math.max(first, found.lastKey());
    }

    private static boolean replay(Path file, Consumer<ByteBuffer> taker) {
        try {
            ByteBuffer segment = ByteBuffer.wrap(Files.readAllBytes(file));
            int read = 0;
            for (@Nullable ByteBuffer frame = JournalFrames.next(segment);
                    frame != null;
                    frame = JournalFrames.next(segment)) {
                taker.accept(frame);
                read = segment.position();
            }
            return read == segment.limit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void deleteBefore(long first) {
        segments().headMap(first).values().forEach(file -> {
            try {
                Files.deleteIfExists(file); // another checkpoint may have been here
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private NavigableMap<Long, Path> segments() {
        NavigableMap<Long, Path> found = new TreeMap<>();
        try (var files = Files.newDirectoryStream(folder, prefix + "*")) {
            files.forEach(
                    file -> found.put(Long.valueOf(file.getFileName().toString().substring(prefix.length())), file));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
