package dev.stele.website.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/**
 * When the text at an address last became another. The articles cannot tell it: one that was withdrawn has left no date
 * behind. A text that nobody remembers counts as new, which costs its reader one transfer and never a change.
 */
@Component
public class LastChanges {

    private static final int REMEMBERED = 20_000;

    private record Known(int length, int hash, Instant since) {}

    private final Cache<String, Known> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final Clock clock;

    LastChanges(Clock clock) {
        this.clock = clock;
    }

    /** In whole seconds, as the header tells it; two changes never share one. */
    public Instant of(String address, String text) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return known.asMap()
                .compute(address, (key, before) -> {
                    if (before == null) {
                        return new Known(text.length(), text.hashCode(), now);
                    }
                    Instant next = before.since().plusSeconds(1);
                    return before.length() == text.length() && before.hash() == text.hashCode()
                            ? before
                            : new Known(text.length(), text.hashCode(), now.isAfter(next) ? now : next);
                })
                .since();
    }
}
