package dev.stele.e2e.history.run;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.e2e.history.check.Anomaly;
import dev.stele.e2e.history.check.Violation;
import dev.stele.e2e.history.mutant.Mutant;
import dev.stele.e2e.history.mutant.MutantSwitches;
import dev.stele.e2e.house.Checkout;
import dev.stele.stack.Part;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A newsroom that is broken on purpose is found to be broken by its history. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MutantsIT {

    private static final Duration LENGTH = Duration.ofSeconds(20);
    private static final Duration SETTLING = Duration.ofSeconds(10);

    /** Any of these shows the mutant. */
    private static final Map<Mutant, Set<Anomaly>> SHOWN_BY = Map.ofEntries(
            entry(Mutant.LOST_ACKNOWLEDGEMENT, Set.of(Anomaly.LOST_PUBLICATION, Anomaly.LOST_EVENT)),
            entry(Mutant.DOUBLE_SEND, Set.of(Anomaly.DOUBLE_EFFECT)),
            entry(Mutant.SWAPPED_EVENTS, Set.of(Anomaly.EVENTS_OUT_OF_ORDER)),
            entry(Mutant.STALE_FLIP, Set.of(Anomaly.BACKWARDS, Anomaly.BACKWARDS_ACROSS_READERS)),
            entry(Mutant.PARTIAL_TOGETHER, Set.of(Anomaly.TORN_SET)),
            entry(Mutant.CACHE_NOT_INVALIDATED, Set.of(Anomaly.BACKWARDS, Anomaly.BACKWARDS_ACROSS_READERS)),
            entry(Mutant.APPROVAL_OFF, Set.of(Anomaly.EFFECT_WITHOUT_CALL)),
            entry(Mutant.UNFENCED_CLAIM, Set.of(Anomaly.OVERLAPPING_CLAIMS)));

    @TempDir
    private static Path folder;

    private static MutantSwitches switches;
    private static HistoryNewsroom newsroom;

    @BeforeAll
    static void open() throws IOException, URISyntaxException {
        switches = new MutantSwitches(folder);
        Map<Part, Map<String, String>> environment = new EnumMap<>(Part.class);
        for (Part part : List.of(Part.CONTENT, Part.TRANSLATION, Part.PUBLISHER, Part.WEBSITE)) {
            environment.put(part, Map.of("JAVA_TOOL_OPTIONS", switches.javaToolOptions()));
        }
        newsroom = HistoryNewsroom.open(Checkout.root(), folder.resolve("data"), environment, System.out::println);
    }

    @AfterAll
    static void close() {
        if (newsroom != null) {
            newsroom.close();
        }
    }

    @Test
    @Order(1)
    void withoutAMutantNothingIsFound() throws InterruptedException {
        assertThat(run(1).violations()).isEmpty();
    }

    @Order(2)
    @ParameterizedTest
    @EnumSource
    void mutantIsFound(Mutant mutant) throws IOException, InterruptedException {
        switches.on(mutant);
        Result result;
        try {
            result = run(2 + mutant.ordinal());
        } finally {
            switches.off(mutant);
        }
        assertThat(result.violations()).extracting(Violation::anomaly).containsAnyElementsOf(SHOWN_BY.get(mutant));
    }

    /** Old events are sent again, which no newsroom that is in order takes amiss. */
    private static Result run(long seed) throws InterruptedException {
        List<Fault> faults = List.of(new Fault.Redeliver(), new Fault.Redeliver());
        Result result = newsroom.run(new HistoryPlan(seed, LENGTH, faults, SETTLING, false));
        System.out.print(HistoryReport.of(result));
        return result;
    }
}
