package dev.stele.translation.machine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A translator that is asked with patience: not too often, again after a pause when it may help, and not at all for a
 * while when that did not help or its quota is used up.
 */
public final class Provider {

    private final MachineTranslator translator;
    private final Patience patience;
    private final long charactersPerDay;
    private final Usage usage;
    private final Backoff backoff;
    private final CallRate rate;
    private final Pause pause;
    private final Clock clock;
    private final AtomicLong closedUntil = new AtomicLong();

    public Provider(
            MachineTranslator translator,
            Patience patience,
            long charactersPerDay,
            Usage usage,
            RandomGenerator random,
            Pause pause,
            Clock clock) {
        this.translator = translator;
        this.patience = patience;
        this.charactersPerDay = charactersPerDay;
        this.usage = usage;
        this.backoff = new Backoff(patience.firstPause(), patience.longestPause(), random);
        this.rate = new CallRate(patience.perSecond(), patience.burst());
        this.pause = pause;
        this.clock = clock;
    }

    public String name() {
        return translator.name();
    }

    public Capabilities capabilities(LanguagePair pair) {
        return translator.capabilities(pair);
    }

    public long charactersPerDay() {
        return charactersPerDay;
    }

    public long spentToday() {
        return usage.spent(name(), today());
    }

    /** Until when the provider is left alone, or null. */
    public @Nullable Instant closedUntil() {
        Instant until = Instant.ofEpochMilli(closedUntil.get());
        return until.isAfter(clock.instant()) ? until : null;
    }

    /** Blocks as long as the patience lasts, so never call it for somebody who waits. */
    List<String> translate(Batch batch) throws MachineFailed {
        mustBeOpen();
        if (!usage.spend(name(), today(), batch.characters(), charactersPerDay)) {
            throw new MachineFailed(
                    new Failure.QuotaExhausted("The newsroom's own limit of characters for the day is reached."));
        }
        for (int attempt = 1; ; attempt++) {
            await(rate.take(clock.instant()));
            mustBeOpen();
            try {
                return translator.translate(batch);
            } catch (MachineFailed failed) {
                await(pauseAfter(failed, attempt));
            }
        }
    }

    private Duration pauseAfter(MachineFailed failed, int attempt) throws MachineFailed {
        Duration asked = switch (failed.failure()) {
            case Failure.RateLimited it -> it.retryAfter();
            case Failure.Unavailable it -> Duration.ZERO;
            case Failure.TimedOut it -> Duration.ZERO;
            case Failure.QuotaExhausted it -> {
                close(patience.quotaPause());
                throw failed;
            }
            case Failure.Rejected it -> throw failed;
        };
        if (asked.compareTo(patience.longestPause()) > 0) {
            close(asked);
            throw failed;
        }
        if (attempt >= patience.attempts()) {
            // Whoever is next in the queue need not find out the same way.
            close(patience.longestPause());
            throw failed;
        }
        Duration own = backoff.before(attempt + 1);
        return own.compareTo(asked) > 0 ? own : asked;
    }

    private void close(Duration length) {
        closedUntil.accumulateAndGet(clock.instant().plus(length).toEpochMilli(), Math::max);
    }

    private void mustBeOpen() throws MachineFailed {
        Instant until = closedUntil();
        if (until != null) {
            throw new MachineFailed(new Failure.Unavailable("The provider is not asked before " + until + "."));
        }
    }

    private void await(Duration length) throws MachineFailed {
        try {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            if (length.isPositive()) {
                pause.of(length);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MachineFailed(new Failure.Unavailable("The service is being stopped."));
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
