package dev.stele.stack;

import dev.stele.embedded.ChildCommand;
import dev.stele.embedded.ChildProcess;
import dev.stele.stack.data.ProcessId;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Holds the process of one part: starts, ends and kills it, and starts it again when it dies unasked. */
final class PartRunner {

    private final Part part;
    private final Supplier<ChildCommand> command;
    private final Supervision supervision;
    private @Nullable ChildProcess process;
    private boolean wanted;

    PartRunner(Part part, Supplier<ChildCommand> command, Supervision supervision) {
        this.part = part;
        this.command = command;
        this.supervision = supervision;
    }

    Part part() {
        return part;
    }

    synchronized void start() {
        wanted = true;
        long begun = System.nanoTime();
        var started = command.get().start();
        process = started;
        supervision.changed();
        started.onExit().thenAccept(ended -> ended(started, Duration.ofNanos(System.nanoTime() - begun)));
    }

    synchronized Optional<ChildProcess> process() {
        return Optional.ofNullable(process).filter(ChildProcess::isAlive);
    }

    Optional<ProcessId> id() {
        return process().map(alive -> ProcessId.of(alive.pid()));
    }

    void kill() {
        process().ifPresent(ChildProcess::kill);
    }

    void stop() {
        Optional<ChildProcess> ending;
        synchronized (this) {
            wanted = false;
            ending = process();
        }
        ending.ifPresent(ChildProcess::close);
    }

    private void ended(ChildProcess which, Duration lived) {
        boolean unasked;
        synchronized (this) {
            unasked = wanted && which == process;
        }
        if (unasked) {
            supervision.died(this, which.exitCode(), lived);
        }
    }

    synchronized void startIfStillWanted() {
        if (wanted && process().isEmpty()) {
            start();
        }
    }
}
