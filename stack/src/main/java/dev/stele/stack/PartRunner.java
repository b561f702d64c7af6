package dev.stele.stack;

import dev.stele.embedded.ChildCommand;
import dev.stele.embedded.ChildProcess;
import dev.stele.stack.data.ProcessId;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Holds the process of one part: starts, ends and kills it, and starts it again when it dies unasked. */
final class PartRunner {

    private final Part part;
    private final Supplier<ChildCommand> command;
    private final Supervision supervision;
    private volatile @Nullable ChildProcess process;
    private volatile boolean wanted;

    PartRunner(Part part, Supplier<ChildCommand> command, Supervision supervision) {
        this.part = part;
        this.command = command;
        this.supervision = supervision;
    }

    Part part() {
        return part;
    }

    void start() {
        wanted = true;
        startIfStillWanted();
    }

    Optional<ChildProcess> process() {
        return Optional.ofNullable(process).filter(ChildProcess::isAlive);
    }

    Optional<ProcessId> id() {
        return process().map(alive -> ProcessId.of(alive.pid()));
    }

    void kill() {
        process().ifPresent(ChildProcess::kill);
    }

    void stop() {
        wanted = false;
        process().ifPresent(ChildProcess::close);
    }

    void startIfStillWanted() {
        launch().ifPresent(this::watch);
    }

    private synchronized Optional<ChildProcess> launch() {
        if (!wanted || process().isPresent()) {
            return Optional.empty();
        }
        var started = command.get().start();
        process = started;
        return Optional.of(started);
    }

    /** Outside the lock: what is told here looks at all runners. */
    private void watch(ChildProcess started) {
        supervision.started(part, started);
        started.onExit().thenAccept(ended -> {
            if (wanted && started == process) {
                supervision.died(this, started.exitCode());
            }
        });
    }
}
