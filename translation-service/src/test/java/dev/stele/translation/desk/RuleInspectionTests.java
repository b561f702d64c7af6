package dev.stele.translation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleInspectionTests {

    private static final int SENTENCES = 2_000;
    private static final Duration BOUND = Duration.ofSeconds(5);

    /** Each has a control of direction that nothing closes, so each has to be looked at together with all the others. */
    @Test
    void looksThroughAUnitOnce() {
        Desk desk = new Desk("Roads", "It rains. ".repeat(SENTENCES).strip());
        long token = desk.claim("marina");
        List<Segment> sentences = desk.translation.snapshot().text().segments();
        for (Segment segment : sentences) {
            desk.write("marina", token, segment.id(), "\u2066Идёт дождь.");
        }
        Snapshot translation = desk.translation.snapshot();

        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Map<String, ?> findings =
                new RuleInspection().of(translation, translation.text().segments());
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;

        assertThat(findings).hasSize(SENTENCES + 1);
        assertThat(Duration.ofNanos(spent)).as("processor time").isLessThan(BOUND);
    }
}
