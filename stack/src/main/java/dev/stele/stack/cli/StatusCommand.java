package dev.stele.stack.cli;

import dev.stele.embedded.Ports;
import dev.stele.stack.Endpoints;
import dev.stele.stack.Part;
import dev.stele.stack.data.ProcessId;
import dev.stele.stack.data.StackState;
import dev.stele.stack.watch.Health;
import dev.stele.stack.watch.Lag;
import dev.stele.stack.watch.Memory;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows each part as it is now. */
@Command(name = "status", description = "show each part, its address, health and lag")
final class StatusCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var state = data.running();
        var out = spec.commandLine().getOut();
        out.printf("%-12s %-26s %8s %-6s %9s%n", "part", "address", "pid", "health", "resident");
        long well = parts(state).filter(part -> print(out, state, part)).count();
        long resident = state.processes()
                .map(ProcessHandle::pid)
                .mapToLong(Memory::residentMegabytes)
                .sum();
        out.printf("%nresident in all: %d MiB%n", resident);
        var lags = Lag.byGroup(Objects.requireNonNullElse(state.kafka(), Endpoints.display(Part.BROKER, state.base())));
        lags.forEach((group, lag) -> out.printf("lag of %s: %d%n", group, lag));
        out.flush();
        return well == parts(state).count() ? 0 : 1;
    }

    private static Stream<Part> parts(StackState state) {
        return Arrays.stream(Part.values())
                .filter(part -> part != Part.BROKER || state.kafka() == null)
                .filter(part -> part != Part.STORE || state.mongodb() == null);
    }

    private static boolean print(PrintWriter out, StackState state, Part part) {
        var process =
                state.parts().getOrDefault(part.label(), new ProcessId(0, 0)).running();
        int port = part.port(state.base());
        boolean well = process.isPresent() && (part.hasHealth() ? Health.isUp(port) : Ports.answers(port));
        out.printf(
                "%-12s %-26s %8s %-6s %5d MiB%n",
                part.label(),
                Endpoints.display(part, state.base()),
                process.map(handle -> Long.toString(handle.pid())).orElse("-"),
                well ? "up" : "down",
                process.map(handle -> Memory.residentMegabytes(handle.pid())).orElse(0L));
        return well;
    }
}
