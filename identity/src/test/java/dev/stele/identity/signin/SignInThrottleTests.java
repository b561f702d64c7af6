package dev.stele.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SignInThrottleTests {

    private final AtomicLong nanos = new AtomicLong();
    private final SignInThrottle throttle = new SignInThrottle(2, Duration.ofMinutes(5), nanos::get);

    @Test
    void closesOneNameFromOneAddress() {
        throttle.admit("editor", "10.0.0.1");
        throttle.admit("EDITOR", "10.0.0.1");

        assertThat(throttle.admit("editor", "10.0.0.1")).isFalse();
        assertThat(throttle.admit("editor", "10.0.0.2")).isTrue();
        assertThat(throttle.admit("chief", "10.0.0.1")).isTrue();
    }

    @Test
    void opensAgainWhenTheTimeIsOver() {
        throttle.admit("editor", "10.0.0.1");
        throttle.admit("editor", "10.0.0.1");
        nanos.addAndGet(Duration.ofMinutes(5).plusSeconds(1).toNanos());

        assertThat(throttle.admit("editor", "10.0.0.1")).isTrue();
    }

    @Test
    void successForgetsTheFailures() {
        throttle.admit("editor", "10.0.0.1");
        throttle.admit("editor", "10.0.0.1");
        throttle.succeeded("editor", "10.0.0.1");

        assertThat(throttle.admit("editor", "10.0.0.1")).isTrue();
    }
}
