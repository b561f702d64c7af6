package dev.stele.stack.cli;

import dev.stele.stack.Newsroom;
import dev.stele.stack.StackOptions;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The last step of a build, so that the first start is as fast as the others. */
@Command(name = "prepare", hidden = true)
final class PrepareCommand implements Runnable {

    private static final int ANY_BASE = 8080;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        var home = Home.path();
        var options = new StackOptions(home, ANY_BASE, home.resolve("target/prepare"), null, null, false, Map.of());
        Newsroom.prepare(options, line -> Lines.print(spec.commandLine().getOut(), line));
    }
}
