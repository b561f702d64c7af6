package dev.stele.stack.data;

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
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isSame);
    }

    private boolean isSame(ProcessHandle handle) {
        long difference = Math.abs(startOf(handle).toEpochMilli() - startedMillis);
        return difference <= TOLERANCE.toMillis();
    }

    private static Instant startOf(ProcessHandle handle) {
        return handle.info().startInstant().orElse(Instant.EPOCH);
    }
}
