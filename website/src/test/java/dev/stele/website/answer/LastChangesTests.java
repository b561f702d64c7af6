package dev.stele.website.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class LastChangesTests {

    private static final Instant NOON = Instant.parse("2026-09-26T12:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON.plusMillis(700));
    private final InstantSource source = now::get;
    private final LastChanges changes = new LastChanges(clock());

    @Test
    void dateATextWhenItIsFirstSeenInWholeSeconds() {
        assertThat(changes.of("/en/feed.atom", "one")).isEqualTo(NOON);
    }

    @Test
    void keepTheDateOfATextThatIsMadeAgain() {
        changes.of("/en/feed.atom", "one");
        now.set(NOON.plusSeconds(500));
        assertThat(changes.of("/en/feed.atom", "one")).isEqualTo(NOON);
        assertThat(changes.of("/en/feed.atom", "two")).isEqualTo(NOON.plusSeconds(500));
    }

    @Test
    void giveTwoTextsOfOneSecondTwoDates() {
        assertThat(changes.of("/en/feed.atom", "one")).isEqualTo(NOON);
        assertThat(changes.of("/en/feed.atom", "two")).isEqualTo(NOON.plusSeconds(1));
        assertThat(changes.of("/en/feed.atom", "one")).isEqualTo(NOON.plusSeconds(2));
        assertThat(changes.of("/ru/feed.atom", "two")).isEqualTo(NOON);
    }

    private Clock clock() {
        return source.withZone(ZoneOffset.UTC);
    }
}
