package dev.stele.stack;

import dev.stele.embedded.Ports;
import dev.stele.stack.data.DataFolder;
import dev.stele.stack.data.StackState;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Refuses to start where another newsroom runs or a port is taken. */
public final class Admission {

    /** How long the system may take to end a killed process and to give up its files and ports. */
    private static final Duration SYSTEM_ENDS_WITHIN = Duration.ofSeconds(10);
    /** A process that was killed just now may for a moment still look alive. */
    private static final Duration LOOKS_ALIVE = Duration.ofSeconds(1);

    private Admission() {}

    /** Fails when a newsroom runs on the folder. */
    public static void requireNoneRuns(DataFolder folder, StackOptions options) {
        if (!Patience.until(() -> runs(folder).isEmpty(), LOOKS_ALIVE)) {
            throw Refused.alreadyRunning(options.data());
        }
    }

    static DataFolder take(StackOptions options, Consumer<String> progress) {
        var folder = new DataFolder(options.data());
        if (!folder.take()) {
            awaitFolder(folder, options);
        }
        try {
            Optional<StackState> killed = folder.state().read();
            killed.ifPresent(earlier -> Leftovers.end(earlier, progress));
            tighten(folder, options, progress);
            Duration patience = killed.isPresent() ? SYSTEM_ENDS_WITHIN : Duration.ZERO;
            options.parts()
                    .forEach(part -> part.ports(options.base()).forEach(port -> requireFree(part, port, patience)));
            return folder;
        } catch (Refused refused) {
            folder.close();
            throw refused;
        }
    }

    private static void tighten(DataFolder folder, StackOptions options, Consumer<String> progress) {
        long tightened = folder.tighten();
        if (tightened > 0) {
            progress.accept("%s was readable by other accounts: took their rights from %d files and folders"
                    .formatted(options.data(), tightened));
        }
    }

    /** The folder is given up only when the last thread of a killed supervisor has ended. */
    private static void awaitFolder(DataFolder folder, StackOptions options) {
        if (folder.state().read().isEmpty()) {
            throw Refused.alreadyRunning(options.data());
        }
        requireNoneRuns(folder, options);
        if (!Patience.until(folder::take, SYSTEM_ENDS_WITHIN)) {
            throw Refused.alreadyRunning(options.data());
        }
    }

    private static Optional<StackState> runs(DataFolder folder) {
        return folder.state().read().filter(StackState::runs);
    }

    private static void requireFree(Part part, int port, Duration patience) {
        if (!Patience.until(() -> !Ports.isTaken(port), patience)) {
            throw new Refused("port %d, which %s needs, is in use; stop what uses it or choose other ports with --base"
                    .formatted(port, part.label()));
        }
    }
}
