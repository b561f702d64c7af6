package dev.stele.stack.cli;

import dev.stele.stack.Part;
import dev.stele.stack.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a part has said. */
@Command(name = "logs", description = "print the log of a part")
final class LogsCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "PART",
            description = "newsroom, website, content, translation, publisher, identity, kafka or mongodb")
    private String name = "";

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        var part = Part.labelled(name)
                .orElseThrow(() -> new Refused("there is no part " + name + "; the parts are " + labels()));
        Path log = data.folder().log(part.label());
        if (!Files.exists(log)) {
            throw new Refused("there is no log of " + name + " in " + data.path());
        }
        try (var reader = Files.newBufferedReader(log, StandardCharsets.UTF_8)) {
            reader.transferTo(spec.commandLine().getOut());
        }
        spec.commandLine().getOut().flush();
        return 0;
    }

    private static String labels() {
        return Arrays.stream(Part.values()).map(Part::label).collect(Collectors.joining(", "));
    }
}
