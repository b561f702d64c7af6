package dev.stele.stack.cli;

import dev.stele.stack.Endpoints;
import dev.stele.stack.Part;
import dev.stele.stack.signin.CodeFlow;
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

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        int base = data.running().base();
        String token = new CodeFlow(Endpoints.address(Part.IDENTITY, base)).token("admin");
        var api = new PublisherApi(Endpoints.address(Part.PUBLISHER, base).resolve("/api/rebuild"), token);
        api.begin();
        JsonNode state = api.state();
        while (state.path("state").asString("").equals("RUNNING")) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            state = api.state();
        }
        spec.commandLine().getOut().println(state.toPrettyString());
        return state.path("state").asString("").equals("FAILED") ? 1 : 0;
    }
}
