package dev.stele.stack.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Without a subcommand it says what there is. */
@Command(
        name = "stele",
        mixinStandardHelpOptions = false,
        description = "One article, every language, published together.",
        subcommands = {
            UpCommand.class,
            PrepareCommand.class,
            DownCommand.class,
            StatusCommand.class,
            TokenCommand.class,
            LogsCommand.class,
            RebuildCommand.class,
            ForgetCommand.class,
            HelpCommand.class
        })
final class SteleCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
