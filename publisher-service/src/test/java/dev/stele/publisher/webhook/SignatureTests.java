package dev.stele.publisher.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTests {

    private static final Instant NOW = Instant.ofEpochSecond(1_614_265_330L);
    private static final Secret PUBLISHED = new Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", NOW, null);

    /** The example that the specification's own libraries are tested with. */
    @Test
    void isThatOfTheSpecification() {
        var headers =
                Signature.headers(List.of(PUBLISHED), "msg_p5jXN8AQM9LWM0D4loKWxJek", NOW, "{\"test\": 2432232314}");

        assertThat(headers)
                .containsEntry("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek")
                .containsEntry("webhook-timestamp", "1614265330")
                .containsEntry("webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void coversIdTimeAndBody() {
        String whole = sign("a", NOW, "{}");

        assertThat(sign("b", NOW, "{}")).isNotEqualTo(whole);
        assertThat(sign("a", NOW.plusSeconds(1), "{}")).isNotEqualTo(whole);
        assertThat(sign("a", NOW, "{ }")).isNotEqualTo(whole);
        assertThat(sign("a", NOW, "{}")).isEqualTo(whole);
    }

    @Test
    void twoSecretsSignForAWhileAfterARotation() {
        var wish = new Webhook.Wish("https://x.example", EnumSet.allOf(Topic.class), List.of(), true, "");
        Webhook hook = Webhook.created("h", wish, PUBLISHED, NOW, "admin");
        Secret next = Secret.made(new Random(1), NOW);

        Webhook rotated = hook.changed(wish, next, Duration.ofHours(24), NOW, "admin");

        assertThat(rotated.signing(NOW.plus(Duration.ofHours(23))))
                .extracting(Secret::value)
                .containsExactly(next.value(), PUBLISHED.value());
        assertThat(rotated.signing(NOW.plus(Duration.ofHours(24)))).containsExactly(next);
        Webhook again = rotated.changed(wish, PUBLISHED, Duration.ofHours(24), NOW, "admin");
        assertThat(again.secrets()).hasSize(2);
        assertThat(Signature.headers(rotated.signing(NOW), "a", NOW, "{}").get("webhook-signature"))
                .matches("v1,\\S{44} v1,\\S{44}");
    }

    @Test
    void madeSecretsAreWellFormedAndSayNothing() {
        Secret made = Secret.made(new Random(7), NOW);

        assertThat(Secret.isWellFormed(made.value())).isTrue();
        assertThat(made.key()).hasSize(32);
        assertThat(made.toString()).doesNotContain(made.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "whsec_", "whsec_c2hvcnQ=", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_%%%%"})
    void weakOrGarbledSecretsAreRefused(String value) {
        assertThat(Secret.isWellFormed(value)).isFalse();
    }

    private static String sign(String id, Instant now, String body) {
        return Signature.headers(List.of(PUBLISHED), id, now, body).get("webhook-signature");
    }
}
