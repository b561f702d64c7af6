package dev.stele.translation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Expects the desk to refuse. */
final class Refusals {

    private Refusals() {}

    static void refused(ThrowingCallable step, Class<? extends Refusal> refusal) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.refusal()).isInstanceOf(refusal));
    }
}
