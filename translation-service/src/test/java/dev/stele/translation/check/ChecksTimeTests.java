package dev.stele.translation.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.translation.check.ChecksBench.Times;
import org.junit.jupiter.api.Test;

class ChecksTimeTests {

    @Test
    void aSegmentIsCheckedWithinAMillisecond() {
        Times times = ChecksBench.measure(2_000, 7);
        System.out.println("checks of a segment: " + times);
        // Three times the promise, for machines on which everything else runs too.
        assertThat(times.mean()).isLessThan(3);
    }
}
