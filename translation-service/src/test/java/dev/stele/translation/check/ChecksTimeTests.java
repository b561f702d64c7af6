package dev.stele.translation.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.translation.check.ChecksBench.Times;
import org.junit.jupiter.api.Test;

class ChecksTimeTests {

    @Test
    void aSegmentIsCheckedWithinAMillisecond() {
        Times times = ChecksBench.measure(2_000, 7, ChecksBench::check);
        System.out.println("checks of a segment: " + times);
        assertThat(times.mean()).isLessThan(1);
    }
}
