package dev.stele.stack.cli;

import java.io.IOException;
import picocli.CommandLine;

/** The command {@code ./stele}. */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws IOException {
        BackgroundOutput.redirect();
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new SteleCommand())
                .setParameterExceptionHandler(Failures::wrongUse)
                .setExecutionExceptionHandler(Failures::duringExecution)
                .setUsageHelpAutoWidth(true);
    }
}
