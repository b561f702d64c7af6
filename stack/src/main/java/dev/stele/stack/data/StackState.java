package dev.stele.stack.data;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What runs on a data folder: who watches it, on which ports, and the process of each part. */
public record StackState(
        ProcessId supervisor,
        int base,
        boolean ready,
        @Nullable String kafka,
        @Nullable String mongodb,
        Map<String, ProcessId> parts) {

    public StackState {
        parts = Map.copyOf(parts);
    }

    public boolean runs() {
        return supervisor.running().isPresent();
    }

    /** Every process of this newsroom that still runs, the watching one included. */
    public Stream<ProcessHandle> processes() {
        return Stream.concat(Stream.of(supervisor), parts.values().stream())
                .flatMap(process -> process.running().stream());
    }
}
