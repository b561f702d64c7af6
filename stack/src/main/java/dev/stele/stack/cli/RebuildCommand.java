package dev.stele.stack.cli;

import dev.stele.stack.Endpoints;
import dev.stele.stack.Part;
import dev.stele.stack.StackFailure;
import dev.stele.stack.signin.CodeFlow;
import java.io.PrintWriter;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Has the publisher fold the whole log again into a fresh database and switch to it when it is equal. */
@Command(name = "rebuild", description = "fold the log anew into a fresh site database, compare, switch")
final class RebuildCommand implements Callable<Integer> {

    private static final Set<String> RUNNING = Set.of("FOLDING", "COMPARING");

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        int base = data.running().base();
        String token = new CodeFlow(Endpoints.address(Part.IDENTITY, base)).token("admin");
        var api = new PublisherApi(Endpoints.address(Part.PUBLISHER, base).resolve("/api/rebuild"), token);
        var out = spec.commandLine().getOut();
        api.begin();
        JsonNode progress = api.progress();
        while (RUNNING.contains(state(progress))) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            progress = api.progress();
        }
        return report(progress, out);
    }

    /** Tells how the rebuild ended; 0 only if all of it succeeded. */
    static int report(JsonNode progress, PrintWriter out) {
        out.printf(
                "%d records folded, %d a second%n",
                progress.path("records").asLong(), progress.path("perSecond").asLong());
        String error = progress.path("error").asString("");
        return switch (state(progress)) {
            case "SWITCHED" -> {
                if (error.isEmpty()) {
                    out.println("The new database is equal to the old one, and is live now.");
                    yield 0;
                }
                out.println("The new database is live now, but a step after the switch failed: " + error);
                yield 1;
            }
            case "DIFFERENT" -> {
                out.println("Not switched: these collections differ: " + progress.path("differences"));
                yield 1;
            }
            default -> throw new StackFailure("the rebuild failed: " + error);
        };
    }

    private static String state(JsonNode progress) {
        return progress.path("state").asString("");
    }
}
