package dev.stele.publisher.preview.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.chassis.web.Problem;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class PreviewTurnsTests {

    private final PreviewTurns turns = new PreviewTurns(2, Duration.ofMillis(20));

    @Test
    void refusesWhoWaitsTooLongAndServesAgainAfterwards() {
        String page = turns.await(() -> turns.await(() -> {
            assertThatThrownBy(() -> turns.await(() -> "third"))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            it -> assertThat(it.getStatusCode()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS));
            return "second";
        }));

        assertThat(page).isEqualTo("second");
        assertThat(turns.await(() -> turns.await(() -> "again"))).isEqualTo("again");
    }

    @Test
    void aFailureGivesItsTurnBack() {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> turns.await(() -> {
                        throw new IllegalStateException("no page");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(turns.await(() -> "page")).isEqualTo("page");
    }
}
