package dev.stele.publisher.webhook.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.publisher.webhook.Secret;
import dev.stele.publisher.webhook.Topic;
import dev.stele.publisher.webhook.Webhook;
import dev.stele.publisher.webhook.Webhook.Wish;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebhookViewTests {

    private static final Instant NOW = Instant.parse("2026-09-24T06:00:00Z");

    @Test
    void showsOnlySecretsThatStillSign() {
        Wish wish = new Wish("https://x.example", EnumSet.allOf(Topic.class), List.of(), true, "");
        Secret current = new Secret("whsec_new", NOW, null);
        Secret replaced = new Secret("whsec_old", NOW.minusSeconds(60), NOW.plusSeconds(60));
        Webhook hook = new Webhook("h", 2, 0, wish, null, List.of(current, replaced), NOW, NOW, "admin", null);

        assertThat(WebhookView.of(hook, NOW).secrets()).hasSize(2);
        assertThat(WebhookView.of(hook, NOW.plusSeconds(60)).secrets()).containsExactly(new WebhookView.Key(NOW, null));
    }
}
