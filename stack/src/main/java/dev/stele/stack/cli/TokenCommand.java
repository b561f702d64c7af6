package dev.stele.stack.cli;

import dev.stele.stack.Endpoints;
import dev.stele.stack.Part;
import dev.stele.stack.signin.CodeFlow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Signs a demo user in and prints the token, and nothing else. */
@Command(name = "token", description = "print a bearer token of a demo user for scripts")
final class TokenCommand implements Runnable {

    @Parameters(paramLabel = "USER", description = "editor, chief, en, ru, tg, reviewer or admin")
    private String user = "";

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        var issuer = Endpoints.address(Part.IDENTITY, data.running().base());
        spec.commandLine().getOut().println(new CodeFlow(issuer).token(user));
    }
}
