package dev.stele.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.identity.IdentityProperties.SignInLimits;
import dev.stele.identity.signin.SignInThrottle.Attempt;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInThrottleTests {

    private static final Duration WITHIN = Duration.ofMinutes(5);

    private final AtomicLong nanos = new AtomicLong(1);
    private final SignInThrottle throttle =
            new SignInThrottle(new SignInLimits(2, 30, WITHIN, 20, Duration.ofSeconds(3)), new Time());

    @Test
    void closesOneNameFromOneAddress() {
        admit("editor", "10.0.0.1");
        admit("EDITOR", "10.0.0.1");

        assertThat(admit("editor", "10.0.0.1")).isFalse();
        assertThat(admit("editor", "10.0.0.2")).isTrue();
        assertThat(admit("chief", "10.0.0.1")).isTrue();
    }

    @Test
    void opensAgainWhenTheTimeIsOver() {
        admit("editor", "10.0.0.1");
        admit("editor", "10.0.0.1");
        pass(WITHIN.plusSeconds(1));

        assertThat(admit("editor", "10.0.0.1")).isTrue();
    }

    @Test
    void successForgetsTheFailures() {
        admit("editor", "10.0.0.1");
        admit("editor", "10.0.0.1");
        throttle.succeeded(new Attempt("editor", "10.0.0.1", null));

        assertThat(admit("editor", "10.0.0.1")).isTrue();
    }

    @Test
    void fortyNamesFromOneAddressAreSlowed() {
        long admitted = IntStream.range(0, 40)
                .filter(i -> admit("name" + i, "10.0.0.1"))
                .count();
        assertThat(admitted).isEqualTo(30);
        assertThat(admit("name", "10.0.0.2")).isTrue();

        pass(Duration.ofSeconds(10));
        assertThat(admit("one-more", "10.0.0.1")).isTrue();
        assertThat(admit("another", "10.0.0.1")).isFalse();
    }

    @Test
    void oneNameFromEverywhereIsSlowedAndNeverLocked() {
        long admitted = IntStream.range(0, 1_000)
                .filter(i -> admit("chief", "10.0." + i / 250 + "." + i % 250))
                .count();
        assertThat(admitted).isEqualTo(20);
        pass(Duration.ofSeconds(3));
        assertThat(admit("chief", "192.0.2.1")).isTrue();
    }

    @Test
    void knownDeviceIsLockedOutByNobodyElse() {
        IntStream.range(0, 1_000).forEach(i -> admit("chief", "10.0." + i / 250 + "." + i % 250));
        IntStream.range(0, 100).forEach(i -> admit("name" + i, "10.0.0.1"));

        Attempt own = new Attempt("chief", "10.0.0.1", "laptop");
        assertThat(throttle.admit(own)).isTrue();
        assertThat(throttle.admit(own)).isTrue();
        assertThat(throttle.admit(own)).as("by itself it is").isFalse();
        assertThat(throttle.admit(new Attempt("chief", "10.0.0.1", "phone"))).isTrue();
    }

    @Test
    void attemptThatIsRefusedForItsAddressUsesUpNothingOfTheName() {
        IntStream.range(0, 60).forEach(i -> admit("name" + i, "10.0.0.1"));
        IntStream.range(0, 60).forEach(i -> admit("chief", "10.0.0.1"));
        long admitted = IntStream.range(0, 40)
                .filter(i -> admit("chief", "10.0.1." + i))
                .count();
        assertThat(admitted).isEqualTo(20);
    }

    @Test
    void attemptThatIsRefusedForItsAddressCountsForNoName() {
        IntStream.range(0, 30).forEach(i -> admit("name" + i, "10.0.0.1"));
        assertThat(admit("chief", "10.0.0.1")).isFalse();
        assertThat(admit("chief", "10.0.0.1")).isFalse();

        pass(Duration.ofSeconds(10));
        assertThat(admit("chief", "10.0.0.1")).isTrue();
    }

    @Test
    void aClosedNameUsesUpNothingOfTheAddress() {
        IntStream.range(0, 100).forEach(i -> admit("editor", "10.0.0.1"));
        long admitted = IntStream.range(0, 40)
                .filter(i -> admit("name" + i, "10.0.0.1"))
                .count();
        assertThat(admitted).isEqualTo(28);
    }

    @Test
    void aWithdrawnAttemptDoesNotCountAndForgetsNothing() {
        admit("editor", "10.0.0.1");
        admit("editor", "10.0.0.1");
        throttle.withdraw(new Attempt("editor", "10.0.0.1", null));

        assertThat(admit("editor", "10.0.0.1")).isTrue();
        assertThat(admit("editor", "10.0.0.1")).isFalse();
    }

    private boolean admit(String name, String address) {
        return throttle.admit(new Attempt(name, address, null));
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private final class Time implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
