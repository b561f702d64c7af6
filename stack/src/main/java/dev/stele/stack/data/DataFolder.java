package dev.stele.stack.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The folder of one newsroom: data, logs, state and marks. */
public final class DataFolder implements AutoCloseable {

    private final Path root;
    private @Nullable FileLock lock;

    public DataFolder(Path root) {
        this.root = root;
    }

    public Path of(String name) {
        return root.resolve(name);
    }

    public Path log(String part) {
        return root.resolve("logs").resolve(part + ".log");
    }

    public StateFile state() {
        return new StateFile(root.resolve("stack.json"));
    }

    /** What the console proves itself with to the identity provider. */
    public synchronized Secret consoleSecret() {
        return Secret.in(root.resolve("newsroom").resolve("client-secret"));
    }

    /** By which the website knows the publisher when it asks for previews. */
    public synchronized Secret previewSecret() {
        return Secret.in(root.resolve("website").resolve("preview-secret"));
    }

    /** Under which services encrypt secrets before they store them; further keys may be added behind a comma. */
    public synchronized Secret encryptionKeys() {
        return Secret.in(root.resolve("keys").resolve("encryption"), "local:");
    }

    /** Takes the rights of other accounts away where an earlier version left some; how many files and folders had one. */
    public long tighten() {
        return OwnerOnly.tighten(root);
    }

    public DemoMark demo() {
        return new DemoMark(root.resolve("demo"));
    }

    /** Takes the folder for this process, unless another one has it. */
    public boolean take() {
        try {
            OwnerOnly.create(root);
            var channel = FileChannel.open(of("stack.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = tryLock(channel).orElse(null);
            if (lock == null) {
                channel.close();
            }
            return lock != null;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException takenByThisProcess) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            if (lock != null) {
                lock.acquiredBy().close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
