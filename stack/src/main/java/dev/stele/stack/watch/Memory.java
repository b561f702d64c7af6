package dev.stele.stack.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory a process has resident. */
public final class Memory {

    private Memory() {}

    /** In megabytes; 0 when the process is gone. */
    public static long residentMegabytes(long pid) {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        try {
            return (Files.exists(status) ? fromProc(status) : fromPs(pid)) / 1024;
        } catch (IOException | NumberFormatException gone) {
            return 0;
        }
    }

    private static long fromProc(Path status) throws IOException {
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        }
    }

    /** Where there is no /proc. */
    private static long fromPs(long pid) throws IOException {
        var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        String answer = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        return answer.isBlank() ? 0 : Long.parseLong(answer.strip());
    }
}
