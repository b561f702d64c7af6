package dev.stele.e2e.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Something of a measurement that must be gone after it, also when it is interrupted. */
final class Scratch implements AutoCloseable {

    private final Path folder;
    private final Runnable first;
    private boolean closed;

    /** @param first what must end before its folder can be deleted */
    Scratch(Path folder, Runnable first) {
        this.folder = folder;
        this.first = first;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "scratch"));
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        first.run();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            System.err.println("left behind: " + folder + ": " + e.getMessage());
        }
    }
}
