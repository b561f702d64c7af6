package dev.stele.stack.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A process, told apart from a later one with the same number by when it started. */
public record ProcessId(long pid, long startedMillis) {

    /** Two looks at one start time may differ by the resolution of the kernel's clock. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    public static ProcessId of(long pid) {
        return new ProcessId(
                pid,
                ProcessHandle.of(pid)
                        .map(ProcessId::startOf)
                        .orElse(Instant.EPOCH)
                        .toEpochMilli());
    }

    /** The process, while it runs. */
    public Optional<ProcessHandle> running() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(this::isSame)
                .filter(handle -> !hasEnded());
    }

    private boolean isSame(ProcessHandle handle) {
        long difference = Math.abs(startOf(handle).toEpochMilli() - startedMillis);
        return difference <= TOLERANCE.toMillis();
    }

    /** Whether it is a zombie: ended, and still listed until its parent asks, which in some containers nobody does. */
    private boolean hasEnded() {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            char state = stat.charAt(stat.lastIndexOf(')') + 2);
            return state == 'Z' || state == 'X';
        } catch (IOException | IndexOutOfBoundsException noProc) {
            return false;
        }
    }

    private static Instant startOf(ProcessHandle handle) {
        return handle.info().startInstant().orElse(Instant.EPOCH);
    }
}
