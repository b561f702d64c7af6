package dev.stele.e2e.history.run;

import dev.stele.e2e.history.check.Violation;
import dev.stele.e2e.history.record.Operation;
import dev.stele.e2e.history.record.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Says in words what came of a run, and keeps its history. */
public final class HistoryReport {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int SHOWN = 3;

    private HistoryReport() {}

    /** Seed, counts, verdict; of each kind of violation the first few with the operations that show them. */
    public static String of(Result result) {
        StringBuilder report = new StringBuilder();
        var history = result.history();
        report.append("seed %d: %s%n".formatted(result.seed(), result.verdict()));
        report.append("operations %d, events %d%n"
                .formatted(history.operations().size(), history.facts().size()));
        long acknowledged =
                history.writes().filter(it -> it.outcome() == Outcome.OK).count();
        report.append("acknowledged writes %d ".formatted(acknowledged))
                .append(counts(
                        history.writes().filter(it -> it.outcome() == Outcome.OK),
                        it -> it.getClass().getSimpleName()))
                .append("\nunknown writes ")
                .append(history.writes()
                        .filter(it -> it.outcome() == Outcome.INFO)
                        .count())
                .append("\nreads ")
                .append(counts(
                        history.of(Operation.Read.class),
                        it -> it.representation().name()))
                .append("\nfaults ")
                .append(counts(history.of(Operation.Fault.class), Operation.Fault::kind))
                .append('\n');
        result.doubts().forEach(doubt -> report.append("doubt: ").append(doubt).append('\n'));
        report.append("violations ")
                .append(counts(result.violations().stream(), it -> it.anomaly().name()))
                .append('\n');
        result.violations().stream()
                .collect(Collectors.groupingBy(Violation::anomaly))
                .forEach((anomaly, all) -> all.stream().limit(SHOWN).forEach(it -> append(report, it)));
        return report.toString();
    }

    private static void append(StringBuilder report, Violation violation) {
        report.append(violation).append('\n');
        violation.evidence().stream()
                .sorted(Comparator.comparingLong(it -> it.span().invoked()))
                .forEach(it -> report.append("    ").append(it).append('\n'));
    }

    private static <T> Map<String, Long> counts(Stream<T> all, Function<T, String> kind) {
        return all.collect(Collectors.groupingBy(kind, TreeMap::new, Collectors.counting()));
    }

    /** Writes operations and events, one a line, in the order of time; gives the file. */
    public static Path write(Result result, Path folder) {
        Path file = folder.resolve(result.seed() + ".jsonl");
        try {
            Files.createDirectories(folder);
            try (Writer out = Files.newBufferedWriter(file)) {
                for (Operation it : result.history().operations().stream()
                        .sorted(Comparator.comparingLong(it -> it.span().invoked()))
                        .toList()) {
                    out.write(JSON.writeValueAsString(it) + "\n");
                }
                for (var fact : result.history().facts()) {
                    out.write(JSON.writeValueAsString(fact) + "\n");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
