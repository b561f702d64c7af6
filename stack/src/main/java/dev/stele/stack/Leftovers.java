package dev.stele.stack;

import dev.stele.embedded.ChildCommand;
import dev.stele.stack.data.StackState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Ends what a killed newsroom left behind on a data folder. */
final class Leftovers {

    private static final Duration END_BY_THEMSELVES_WITHIN = Duration.ofSeconds(2);
    private static final Duration END_KILLED_WITHIN = Duration.ofSeconds(10);

    private Leftovers() {}

    /** Children notice the end of their parent and halt; one that is frozen or has only begun to start is killed. */
    static void end(StackState earlier, Consumer<String> progress) {
        BooleanSupplier gone = () -> children(earlier).findAny().isEmpty();
        if (Patience.until(gone, END_BY_THEMSELVES_WITHIN)) {
            return;
        }
        children(earlier).forEach(child -> {
            progress.accept("ending process %d, which the newsroom before left behind".formatted(child.pid()));
            child.destroyForcibly();
        });
        Patience.until(gone, END_KILLED_WITHIN);
    }

    /**
     * Processes that the state file of this folder names, that started when it says, and that were started as a child of
     * its supervisor: no process of anybody else's, though it may have got the same number since.
     */
    private static Stream<ProcessHandle> children(StackState earlier) {
        String mark = ChildCommand.mark(earlier.supervisor().pid());
        return earlier.parts().values().stream()
                .flatMap(process -> process.running().stream())
                .filter(process -> commandLine(process).contains(mark));
    }

    /** Its words; from /proc where that is, because the handle has none where they are longer than a page of memory. */
    private static List<String> commandLine(ProcessHandle process) {
        try {
            Path words = Path.of("/proc", Long.toString(process.pid()), "cmdline");
            return List.of(Files.readString(words).split("\0"));
        } catch (IOException noProc) {
            return List.of(process.info().arguments().orElse(new String[0]));
        }
    }
}
