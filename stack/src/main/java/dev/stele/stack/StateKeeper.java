package dev.stele.stack;

import dev.stele.stack.data.ProcessId;
import dev.stele.stack.data.StackState;
import dev.stele.stack.data.StateFile;
import java.util.Collection;
import java.util.HashMap;

/** Keeps the state file in step with what runs, so that other commands can see it. */
final class StateKeeper {

    private final StackOptions options;
    private final StateFile file;
    private final Collection<PartRunner> runners;
    private volatile boolean ready;

    StateKeeper(StackOptions options, StateFile file, Collection<PartRunner> runners) {
        this.options = options;
        this.file = file;
        this.runners = runners;
    }

    void ready() {
        ready = true;
        write();
    }

    synchronized void write() {
        var processes = new HashMap<String, ProcessId>();
        runners.forEach(runner ->
                runner.id().ifPresent(id -> processes.put(runner.part().label(), id)));
        file.write(new StackState(
                ProcessId.of(ProcessHandle.current().pid()),
                options.base(),
                ready,
                options.kafka(),
                options.mongodb(),
                processes));
    }
}
