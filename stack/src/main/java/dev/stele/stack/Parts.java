package dev.stele.stack;

import dev.stele.embedded.ChildProcess;
import dev.stele.stack.data.DataFolder;
import dev.stele.stack.service.PreparedService;
import dev.stele.stack.watch.Memory;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The running parts of one newsroom, and the order in which they start and end. */
final class Parts implements AutoCloseable {

    private final StackOptions options;
    private final DataFolder folder;
    private final Consumer<String> progress;
    private final Supervision supervision;
    private final Readiness readiness;
    private final StateKeeper state;
    private final Map<Part, PreparedService> services = new ConcurrentHashMap<>();
    private final Map<Part, Map<String, String>> additions = new ConcurrentHashMap<>();
    private final Map<Part, PartRunner> runners = new EnumMap<>(Part.class);

    Parts(StackOptions options, DataFolder folder, Consumer<String> progress) {
        this.options = options;
        this.folder = folder;
        this.progress = progress;
        this.readiness = new Readiness(folder, options.base());
        this.state = new StateKeeper(options, folder.state(), runners.values());
        this.supervision = new Supervision(options.supervised(), progress, state::write, readiness::isReady);
        var commands = new PartCommands(options, folder, services);
        options.parts()
                .forEach(part -> runners.put(
                        part,
                        new PartRunner(
                                part, () -> commands.of(part, additions.getOrDefault(part, Map.of())), supervision)));
    }

    void start() {
        state.write();
        services.putAll(new Preparation(options, progress).run());
        progress.accept("Starting on %s".formatted(options.data()));
        Together.run(backing(), this::startAndAwait);
        Together.run(Part.services(), this::startAndAwait);
    }

    private void startAndAwait(Part part) {
        runner(part).start();
        Duration took = readiness.await(runner(part));
        progress.accept("  %-12s %-26s ready in %4.1f s"
                .formatted(part.label(), Endpoints.display(part, options.base()), took.toMillis() / 1000.0));
    }

    boolean isReady(Part part) {
        return readiness.isReady(part);
    }

    long residentMegabytes() {
        return runners.values().stream()
                .flatMap(runner -> runner.process().stream())
                .mapToLong(ChildProcess::pid)
                .map(Memory::residentMegabytes)
                .sum();
    }

    long pid(Part part) {
        return runner(part)
                .process()
                .map(ChildProcess::pid)
                .orElseThrow(() -> new IllegalStateException(part.label() + " does not run"));
    }

    void kill(Part part) {
        runner(part).kill();
    }

    void stop(Part part) {
        runner(part).stop();
    }

    void restart(Part part, Map<String, String> environment) {
        runner(part).stop();
        additions.put(part, environment);
        runner(part).start();
        readiness.await(runner(part));
    }

    void markReady() {
        state.ready();
    }

    private List<Part> backing() {
        return options.parts().stream().filter(part -> !part.hasHealth()).toList();
    }

    private PartRunner runner(Part part) {
        var runner = runners.get(part);
        if (runner == null) {
            throw new IllegalArgumentException(part + " is not run by this newsroom");
        }
        return runner;
    }

    /** Services first, while their broker and store still answer; the store last. */
    @Override
    public void close() {
        supervision.close();
        Together.run(Part.services(), this::stop);
        backing().stream()
                .sorted(java.util.Comparator.comparing(part -> part == Part.STORE))
                .forEach(this::stop);
        folder.state().delete();
    }
}
