package dev.stele.stack.cli;

import dev.stele.stack.Admission;
import dev.stele.stack.StackOptions;
import dev.stele.stack.data.DataFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine;

/** Starts the watching process in the background, repeats what it says, and returns when it is ready. */
final class Detached {

    private final StackOptions options;
    private final boolean empty;
    private final CommandLine command;
    private final DataFolder folder;
    private long shown;

    Detached(StackOptions options, boolean empty, CommandLine command) {
        this.options = options;
        this.empty = empty;
        this.command = command;
        this.folder = new DataFolder(options.data());
    }

    int run() throws IOException {
        Admission.requireNoneRuns(folder, options);
        var files = BackgroundOutput.of(folder);
        Path output = files.output();
        Process process = files.start(line(files));
        while (process.isAlive() && !isReady(process.pid())) {
            repeat(output);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        repeat(output);
        if (process.isAlive()) {
            return 0;
        }
        command.getErr().print(Files.readString(files.errors()));
        command.getErr().flush();
        return process.exitValue() == 0 ? 1 : process.exitValue();
    }

    private boolean isReady(long pid) {
        return folder.state()
                .read()
                .filter(state -> state.ready() && state.supervisor().pid() == pid)
                .isPresent();
    }

    /** nohup, so that closing the terminal does not end the newsroom. */
    private List<String> line(BackgroundOutput files) {
        var line = new ArrayList<>(List.of("nohup", OwnJava.path()));
        line.addAll(OwnJava.options());
        line.addAll(files.options());
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "up"));
        line.addAll(List.of(
                "--base",
                Integer.toString(options.base()),
                "--data",
                options.data().toString()));
        if (empty) {
            line.add("--empty");
        }
        if (options.kafka() instanceof String kafka) {
            line.addAll(List.of("--kafka", kafka));
        }
        if (options.mongodb() instanceof String mongodb) {
            line.addAll(List.of("--mongodb", mongodb));
        }
        return line;
    }

    private void repeat(Path output) throws IOException {
        try (var file = new RandomAccessFile(output.toFile(), "r")) {
            if (file.length() < shown) {
                shown = 0; // the file has begun again
            }
            file.seek(shown);
            byte[] more = new byte[(int) (file.length() - shown)];
            file.readFully(more);
            shown += more.length;
            PrintWriter out = command.getOut();
            out.print(new String(more, StandardCharsets.UTF_8));
            out.flush();
        }
    }
}
