package dev.stele.stack.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Remembers whether this newsroom is to hold the demo and whether it already does, so that a stopped load goes on. */
public final class DemoMark {

    private final Path file;

    DemoMark(Path file) {
        this.file = file;
    }

    /** Decides once, when the folder is new. */
    public void decide(boolean wanted) {
        if (!Files.exists(file)) {
            write(wanted ? "wanted" : "none");
        }
    }

    public boolean isDue() {
        return Files.exists(file) && read().equals("wanted");
    }

    public void done() {
        write("loaded");
    }

    public boolean isLoaded() {
        return Files.exists(file) && read().equals("loaded");
    }

    private String read() {
        try {
            return Files.readString(file).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void write(String state) {
        try {
            Files.writeString(file, state + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
