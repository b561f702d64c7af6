package dev.stele.stack.cli;

import dev.stele.stack.Refused;
import dev.stele.stack.StackFailure;
import dev.stele.stack.signin.SignInFailed;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns failures into one clear line and an exit code: 2 for what cannot be done as asked, 1 for what went wrong. */
final class Failures {

    private Failures() {}

    static int wrongUse(ParameterException wrong, String[] args) {
        String first = message(wrong).lines().findFirst().orElse("");
        return say(wrong.getCommandLine(), first + " (./stele help shows what there is)", 2);
    }

    static int duringExecution(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        return switch (failure) {
            case Refused refused -> say(command, message(refused), 2);
            case StackFailure failed -> say(command, message(failed), 1);
            case SignInFailed failed -> say(command, message(failed), 1);
            default -> throw failure;
        };
    }

    private static String message(Exception failure) {
        return String.valueOf(failure.getMessage());
    }

    private static int say(CommandLine command, String line, int exitCode) {
        command.getErr().println("stele: " + line);
        return exitCode;
    }
}
