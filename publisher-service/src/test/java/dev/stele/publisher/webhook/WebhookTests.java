package dev.stele.publisher.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.publisher.webhook.Webhook.Wish;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WebhookTests {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Instant NOW = Instant.parse("2026-09-24T06:00:00Z");
    private static final Wish WISH =
            new Wish("https://x.example", EnumSet.of(Topic.PAGES_CHANGED), List.of(), true, "");

    private final Secret first = Secret.made(new Random(1), NOW);
    private final Secret second = Secret.made(new Random(2), NOW);
    private final Webhook hook = Webhook.created("h", WISH, first, NOW, "admin");

    @Test
    void aNewSecretSignsBesideTheOneBefore() {
        Webhook changed = hook.changed(WISH, second, DAY, NOW, "admin");

        assertThat(changed.signing(NOW)).containsExactly(second, first.until(NOW.plus(DAY)));
        assertThat(changed.signing(NOW.plus(DAY))).containsExactly(second);
    }

    @Test
    void theSameChangeAgainLeavesTheSecretBeforeItsTime() {
        Webhook changed = hook.changed(WISH, second, DAY, NOW, "admin");
        Secret same = new Secret(second.value(), NOW.plusSeconds(9), null);

        assertThat(changed.changed(WISH, same, DAY, NOW.plusSeconds(9), "admin").secrets())
                .isEqualTo(changed.secrets());
    }

    @Test
    void anExpiredSecretIsForgottenWithTheNextChange() {
        Webhook changed = hook.changed(WISH, second, DAY, NOW, "admin");

        assertThat(changed.changed(WISH, null, DAY, NOW.plusSeconds(9), "admin").secrets())
                .hasSize(2);
        assertThat(changed.changed(WISH, null, DAY, NOW.plus(DAY), "admin").secrets())
                .containsExactly(second);
    }
}
