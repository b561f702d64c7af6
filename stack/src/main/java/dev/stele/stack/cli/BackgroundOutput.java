package dev.stele.stack.cli;

import dev.stele.embedded.BoundedLog;
import dev.stele.stack.data.DataFolder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a newsroom in the background says: two files that begin anew with each start, and are bounded. */
record BackgroundOutput(Path output, Path errors) {

    private static final String OUTPUT = "stele.background.output";
    private static final String ERRORS = "stele.background.errors";

    static BackgroundOutput of(DataFolder folder) {
        return new BackgroundOutput(folder.log("stack"), folder.log("stack-errors"));
    }

    /** Sends what this process prints to the files, if it was started with {@link #options}. */
    static void redirect() throws IOException {
        if (System.getProperty(OUTPUT) instanceof String output
                && System.getProperty(ERRORS) instanceof String errors) {
            System.setOut(bounded(Path.of(output)));
            System.setErr(bounded(Path.of(errors)));
        }
    }

    /** JVM options of the process in the background. */
    List<String> options() {
        return List.of("-D" + OUTPUT + "=" + output, "-D" + ERRORS + "=" + errors);
    }

    /** Starts the process with empty files. What the JVM itself prints, which is little, is appended to them. */
    Process start(List<String> line) throws IOException {
        Files.createDirectories(output.getParent());
        Files.write(output, new byte[0]);
        Files.write(errors, new byte[0]);
        return new ProcessBuilder(line)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()))
                .start();
    }

    private static PrintStream bounded(Path file) throws IOException {
        return new PrintStream(BoundedLog.open(file), true, StandardCharsets.UTF_8);
    }
}
