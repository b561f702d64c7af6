package dev.stele.stack;

import dev.stele.embedded.Ports;
import dev.stele.stack.data.DataFolder;
import dev.stele.stack.data.StackState;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Refuses to start where another newsroom runs or a port is taken. */
final class Admission {

    private static final Duration LEFTOVERS_END_WITHIN = Duration.ofSeconds(25);

    private Admission() {}

    static DataFolder take(StackOptions options) {
        var folder = new DataFolder(options.data());
        if (!folder.take()) {
            throw Refused.alreadyRunning(options.data());
        }
        try {
            folder.state().read().ifPresent(Admission::awaitLeftovers);
            options.parts().forEach(part -> part.ports(options.base()).forEach(port -> requireFree(part, port)));
            return folder;
        } catch (Refused refused) {
            folder.close();
            throw refused;
        }
    }

    /** Children of a killed newsroom notice its end themselves, but an orderly end takes them a moment. */
    private static void awaitLeftovers(StackState earlier) {
        long deadline = System.nanoTime() + LEFTOVERS_END_WITHIN.toNanos();
        while (earlier.processes().findAny().isPresent() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    private static void requireFree(Part part, int port) {
        if (Ports.isTaken(port)) {
            throw new Refused("port %d, which %s needs, is in use; stop what uses it or choose other ports with --base"
                    .formatted(port, part.label()));
        }
    }
}
