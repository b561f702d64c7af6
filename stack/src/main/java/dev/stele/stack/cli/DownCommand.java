package dev.stele.stack.cli;

import dev.stele.stack.data.StackState;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Asks the watching process to end everything in order, and waits until it has. */
@Command(name = "down", description = "stop everything; nothing is lost")
final class DownCommand implements Callable<Integer> {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var state = data.folder().state().read();
        if (state.isEmpty() || state.get().processes().findAny().isEmpty()) {
            out.println("Nothing runs on " + data.path() + ".");
            return 0;
        }
        state.get().supervisor().running().ifPresent(ProcessHandle::destroy);
        if (!awaitEnd(state.get())) {
            spec.commandLine().getErr().println("stele: some parts still run after " + LIMIT.toSeconds() + " s");
            return 1;
        }
        out.println("Stopped.");
        return 0;
    }

    /** Children of a killed supervisor end by themselves, so waiting is right for them too. */
    private static boolean awaitEnd(StackState state) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (state.processes().findAny().isPresent()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        return true;
    }
}
