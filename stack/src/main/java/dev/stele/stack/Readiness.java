package dev.stele.stack;

import dev.stele.embedded.Ports;
import dev.stele.stack.data.DataFolder;
import dev.stele.stack.watch.Health;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** Waits until a part answers as a well part does. */
final class Readiness {

    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final int LINES_SHOWN = 25;

    private final DataFolder folder;
    private final int base;

    Readiness(DataFolder folder, int base) {
        this.folder = folder;
        this.base = base;
    }

    boolean isReady(Part part) {
        return part.hasHealth() ? Health.isUp(part.port(base)) : Ports.answers(part.port(base));
    }

    /** Returns the time it took; fails with the end of the log when the part ends first. */
    Duration await(PartRunner runner) {
        long begun = System.nanoTime();
        while (!isReady(runner.part())) {
            if (runner.process().isEmpty()) {
                throw failed(runner.part(), "ended while it started");
            }
            if (System.nanoTime() - begun > LIMIT.toNanos()) {
                throw failed(runner.part(), "did not become ready in " + LIMIT.toSeconds() + " s");
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private StackFailure failed(Part part, String how) {
        return new StackFailure(
                "%s %s. The end of %s:%n%s".formatted(part.label(), how, folder.log(part.label()), endOfLog(part)));
    }

    private String endOfLog(Part part) {
        try {
            var lines = Files.readString(folder.log(part.label()), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream().skip(Math.max(0, lines.size() - LINES_SHOWN)).collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            return "(no log: " + unreadable.getMessage() + ")";
        }
    }
}
