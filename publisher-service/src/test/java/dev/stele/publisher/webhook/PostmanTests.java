package dev.stele.publisher.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.stele.publisher.webhook.Webhook.Wish;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PostmanTests {

    private static final Instant NOW = Instant.parse("2026-09-24T06:00:00Z");

    private final Caller caller = mock();

    @Test
    void anAddressThatCannotBeCalledIsAFailedAttempt() {
        when(caller.call(any(), any(), any())).thenThrow(new IllegalArgumentException("port out of range: 99999"));
        Wish wish = new Wish("https://hooks.example:99999/", EnumSet.allOf(Topic.class), List.of(), true, "");
        Webhook hook = Webhook.created("1", wish, Secret.made(new Random(1), NOW), NOW, "admin");

        Attempt attempt = new Postman(caller, Clock.fixed(NOW, ZoneOffset.UTC)).call(hook, "id", "{}");

        assertThat(attempt.isTaken()).isFalse();
        assertThat(attempt.problem()).contains("could not be called");
    }
}
