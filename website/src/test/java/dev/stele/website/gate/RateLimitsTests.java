package dev.stele.website.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.website.gate.ApiSettings.RateLimit;
import dev.stele.website.gate.RateLimits.Verdict;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitsTests {

    private static final RateLimit LIMIT = new RateLimit(true, 60, Duration.ofMinutes(1), 3, 50);

    private final Hand hand = new Hand();
    private final RateLimits limits = new RateLimits(LIMIT, hand);

    @Test
    void aBurstPassesAndThenOneForEachSecond() {
        assertThat(limits.take("a")).isEqualTo(new Verdict(true, 2, 1, 0));
        assertThat(limits.take("a")).isEqualTo(new Verdict(true, 1, 2, 0));
        assertThat(limits.take("a")).isEqualTo(new Verdict(true, 0, 3, 0));
        assertThat(limits.take("a")).isEqualTo(new Verdict(false, 0, 3, 1));
        hand.turn(Duration.ofMillis(900));
        assertThat(limits.take("a").allowed()).isFalse();
        hand.turn(Duration.ofMillis(100));
        assertThat(limits.take("a").allowed()).isTrue();
        assertThat(limits.take("a").allowed()).isFalse();
    }

    @Test
    void oneClientDoesNotPayForAnother() {
        for (int i = 0; i < 10; i++) {
            limits.take("a");
        }
        assertThat(limits.take("a").allowed()).isFalse();
        assertThat(limits.take("b").allowed()).isTrue();
    }

    @Test
    void remembersSoManyClientsAndForgetsThoseWhoHaveRested() {
        for (int i = 0; i < 10_000; i++) {
            limits.take("client-" + i);
        }
        assertThat(limits.clients()).isLessThanOrEqualTo(50);
        hand.turn(LIMIT.refill().plusSeconds(2));
        assertThat(limits.clients()).isZero();
        assertThat(limits.take("client-9999")).isEqualTo(new Verdict(true, 2, 1, 0));
    }

    private static final class Hand implements TimeMeter {

        private long nanos = 1;

        void turn(Duration time) {
            nanos += time.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
