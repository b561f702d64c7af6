package dev.stele.stack.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Lets an executable jar unpack itself into an application jar and its libraries. */
final class Extraction {

    /** A copy of the guard's jar: a class cache holds only while the files of its class path stay as they are. */
    static final String GUARD = "guard.jar";

    private Extraction() {}

    /** The folder appears only when it is complete. */
    static void run(Path jar, Path guard, Path folder) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        Files.createDirectories(unfinished.getParent());
        var process = new ProcessBuilder(
                        java.toString(),
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        unfinished.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException("cannot unpack " + jar + ": " + output.strip());
        }
        Files.copy(guard, unfinished.resolve(GUARD), StandardCopyOption.REPLACE_EXISTING);
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }
}
