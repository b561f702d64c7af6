package dev.stele.translation.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProviderTests {

    private static final LanguagePair PAIR = new LanguagePair(Locale.ENGLISH, Locale.of("ru"));
    private static final Patience PATIENCE =
            new Patience(4, Duration.ofSeconds(1), Duration.ofMinutes(1), Duration.ofHours(6), 5, 100);
    private static final Failure AWAY = new Failure.Unavailable("away");

    private final Watch watch = new Watch();
    private final Scripted translator = new Scripted();
    private final Spending usage = new Spending();

    @Test
    void asksAgainAfterPausesThatGrowTwofold() throws MachineFailed {
        Provider provider = provider(PATIENCE, 1_000);
        translator.failing(new Failure.TimedOut(), AWAY, new Failure.RateLimited(Duration.ZERO));
        assertThat(provider.translate(batch("a"))).containsExactly("«a»");
        assertThat(watch.pauses).hasSize(3);
        assertThat(watch.pauses.get(0)).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
        assertThat(watch.pauses.get(1)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
        assertThat(watch.pauses.get(2)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(4));
    }

    @Test
    void pausesDifferFromInstanceToInstanceAndStayBelowTheLongest() {
        Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1), new Random(7));
        List<Duration> pauses = IntStream.range(0, 100)
                .mapToObj(any -> backoff.before(3))
                .distinct()
                .toList();
        assertThat(pauses).hasSizeGreaterThan(50);
        assertThat(backoff.before(200)).isBetween(Duration.ofSeconds(30), Duration.ofMinutes(1));
    }

    @Test
    void waitsAsLongAsTheProviderAsks() throws MachineFailed {
        translator.failing(new Failure.RateLimited(Duration.ofSeconds(30)));
        provider(PATIENCE, 1_000).translate(batch("a"));
        assertThat(watch.pauses).containsExactly(Duration.ofSeconds(30));
    }

    @Test
    void givesUpAfterTheLastAttemptAndLeavesTheProviderAlone() throws MachineFailed {
        translator.failing(AWAY, AWAY, AWAY, AWAY);
        Provider provider = provider(PATIENCE, 1_000);
        assertThat(failure(provider, "a")).isEqualTo(AWAY);
        assertThat(failure(provider, "b").detail()).startsWith("The provider is not asked before");
        assertThat(translator.calls).hasSize(4);
        watch.advance(Duration.ofMinutes(1));
        assertThat(provider.translate(batch("b"))).containsExactly("«b»");
    }

    @Test
    void doesNotAskAgainWhatIsRejected() {
        Failure rejected = new Failure.Rejected("403");
        translator.failing(rejected);
        assertThat(failure(provider(PATIENCE, 1_000), "a")).isEqualTo(rejected);
        assertThat(translator.calls).hasSize(1);
    }

    @Test
    void isLeftAloneWhenItsQuotaIsUsedUp() throws MachineFailed {
        Provider provider = provider(PATIENCE, 1_000);
        translator.failing(new Failure.QuotaExhausted("456"));
        assertThat(failure(provider, "a")).isEqualTo(new Failure.QuotaExhausted("456"));
        watch.advance(Duration.ofHours(5));
        assertThat(failure(provider, "a")).isInstanceOf(Failure.Unavailable.class);
        assertThat(translator.calls).hasSize(1);
        watch.advance(Duration.ofMinutes(61));
        assertThat(provider.closedUntil()).isNull();
        assertThat(provider.translate(batch("a"))).containsExactly("«a»");
    }

    @Test
    void isLeftAloneWhenItAsksForMoreThanTheLongestPause() {
        Provider provider = provider(PATIENCE, 1_000);
        translator.failing(new Failure.RateLimited(Duration.ofMinutes(10)));
        assertThat(failure(provider, "a")).isInstanceOf(Failure.RateLimited.class);
        assertThat(watch.pauses).as("no thread waits so long").isEmpty();
        assertThat(provider.closedUntil()).isEqualTo(watch.instant().plus(Duration.ofMinutes(10)));
    }

    @Test
    void spendsNoMoreThanTheNewsroomAllowsItselfInADay() throws MachineFailed {
        Provider provider = provider(PATIENCE, 10);
        provider.translate(batch("1234567", "8"));
        assertThat(failure(provider, "910"))
                .isEqualTo(
                        new Failure.QuotaExhausted("The newsroom's own limit of characters for the day is reached."));
        provider.translate(batch("90"));
        assertThat(provider.spentToday()).isEqualTo(10);
        watch.advance(Duration.ofHours(12));
        provider.translate(batch("1234567890"));
        assertThat(translator.calls).hasSize(3);
    }

    @Test
    void callsNoOftenerThanTheRateAfterABurst() throws MachineFailed {
        Provider provider =
                provider(new Patience(1, Duration.ZERO, Duration.ofMinutes(1), Duration.ofHours(1), 2, 3), 1_000);
        for (int i = 0; i < 7; i++) {
            provider.translate(batch("a"));
        }
        assertThat(watch.pauses).hasSize(4).containsOnly(Duration.ofMillis(500));
    }

    @Test
    void anotherProviderTakesOverFromOneThatIsLeftAlone() {
        Provider first = provider(PATIENCE, 1_000);
        Provider second = new Provider(new Scripted(), PATIENCE, 1_000, usage, new Random(1), watch, watch);
        Providers providers = new Providers(List.of(first, second));
        assertThat(providers.forPair(PAIR)).containsSame(first);
        translator.failing(new Failure.QuotaExhausted("456"));
        failure(first, "a");
        assertThat(providers.forPair(PAIR)).containsSame(second);
        assertThat(providers.forPair(new LanguagePair(Locale.ENGLISH, Locale.of("tg"))))
                .isEmpty();
    }

    @Test
    void anInterruptedWaitEndsTheCall() {
        Pause interrupted = length -> {
            throw new InterruptedException();
        };
        translator.failing(AWAY);
        Provider provider = new Provider(translator, PATIENCE, 1_000, usage, new Random(1), interrupted, watch);
        assertThat(failure(provider, "a")).isEqualTo(new Failure.Unavailable("The service is being stopped."));
        assertThat(Thread.interrupted()).isTrue();
    }

    private Provider provider(Patience patience, long perDay) {
        return new Provider(translator, patience, perDay, usage, new Random(1), watch, watch);
    }

    private static Batch batch(String... texts) {
        return new Batch(PAIR, List.of(texts), false);
    }

    private static Failure failure(Provider provider, String text) {
        MachineFailed failed = catchThrowableOfType(MachineFailed.class, () -> provider.translate(batch(text)));
        assertThat(failed).isNotNull();
        return failed.failure();
    }
}
