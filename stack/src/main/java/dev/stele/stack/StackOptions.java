package dev.stele.stack;

import dev.stele.embedded.Ports;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What to start and where.
 *
 * @param home the checkout with the built modules
 * @param base the port of the website; the others follow from it
 * @param data the folder that holds everything worth keeping
 * @param kafka an external broker, or null for the embedded one
 * @param mongodb the address of an external store, or null for the embedded one
 * @param supervised whether a part that dies is started again
 * @param environment additional environment variables of single parts
 */
public record StackOptions(
        Path home,
        int base,
        Path data,
        @Nullable String kafka,
        @Nullable String mongodb,
        boolean supervised,
        Map<Part, Map<String, String>> environment) {

    private static final int FIRST_BASE = 21_000;
    private static final int RANGE = Part.PORTS_USED + 1;
    private static final int RANGES = 240;

    public StackOptions {
        if (base < 1024 || base + Part.PORTS_USED > 65_535) {
            throw new Refused("--base must lie between 1024 and " + (65_535 - Part.PORTS_USED) + ", not " + base);
        }
        Addresses.requireStore(mongodb);
        data = data.toAbsolutePath().normalize();
        environment = Map.copyOf(environment);
    }

    /** An unsupervised newsroom on ports that are free now. */
    public static StackOptions onFreePorts(Path home, Path data) {
        // Two that start at the same moment look at the same free ports: each process begins at a place of its own.
        int first = (int) (ProcessHandle.current().pid() % RANGES);
        int base = IntStream.range(first, first + RANGES)
                .map(range -> FIRST_BASE + range % RANGES * RANGE)
                .filter(b -> IntStream.range(b, b + RANGE).noneMatch(Ports::isTaken))
                .findFirst()
                .orElseThrow(() -> new Refused("no free range of " + RANGE + " ports was found"));
        return new StackOptions(home, base, data, null, null, false, Map.of());
    }

    public StackOptions with(Part part, Map<String, String> variables) {
        var all = new java.util.EnumMap<Part, Map<String, String>>(Part.class);
        all.putAll(environment);
        all.put(part, variables);
        return new StackOptions(home, base, data, kafka, mongodb, supervised, all);
    }

    Set<Part> parts() {
        var parts = EnumSet.allOf(Part.class);
        Optional.ofNullable(kafka).ifPresent(external -> parts.remove(Part.BROKER));
        Optional.ofNullable(mongodb).ifPresent(external -> parts.remove(Part.STORE));
        return parts;
    }
}
