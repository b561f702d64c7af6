package dev.stele.chassis.web.session;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Every session that somebody signed in to: bounded per person, in all and in age, and ended at once when it has to. */
public final class SignedInSessions implements HttpSessionListener, SmartLifecycle {

    private static final Duration SWEEP = Duration.ofMinutes(1);

    private final SessionLimits limits;
    private final Clock clock;

    /** Not keyed by id, because a session gets a new one whenever somebody signs in. */
    private final List<SignedIn> oldestFirst = new ArrayList<>();

    private volatile @Nullable ScheduledExecutorService sweeper;

    /**
     * One session.
     *
     * @param claims about the person, as they were at the sign-in
     */
    public record SignedIn(HttpSession session, String person, Map<String, Object> claims, Instant since) {}

    public SignedInSessions(SessionLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /** Counts a session from now on, in place of whoever signed in to it before; sessions that there are too many of end. */
    public void begin(HttpSession session, String person, Map<String, Object> claims) {
        SignedIn begun = new SignedIn(session, person, claims, clock.instant());
        List<SignedIn> tooMany;
        synchronized (oldestFirst) {
            forget(session.getId());
            oldestFirst.add(begun);
            tooMany = Stream.concat(
                            surplus(other -> other.person().equals(person), limits.perPerson()),
                            surplus(other -> true, limits.total()))
                    .distinct()
                    .toList();
        }
        tooMany.forEach(this::end);
    }

    /** Ends every session that this holds of. */
    public void endIf(Predicate<SignedIn> condition) {
        List<SignedIn> all;
        synchronized (oldestFirst) {
            all = List.copyOf(oldestFirst);
        }
        all.stream().filter(condition).forEach(this::end);
    }

    public int count() {
        synchronized (oldestFirst) {
            return oldestFirst.size();
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        forget(event.getSession().getId());
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("sessions").factory());
        started.scheduleWithFixedDelay(this::sweep, SWEEP.toMillis(), SWEEP.toMillis(), TimeUnit.MILLISECONDS);
        sweeper = started;
    }

    @Override
    public void stop() {
        ScheduledExecutorService started = sweeper;
        if (started != null) {
            started.shutdownNow();
        }
        sweeper = null;
    }

    @Override
    public boolean isRunning() {
        return sweeper != null;
    }

    /** Ends the sessions that are too old. */
    void sweep() {
        Instant oldest = clock.instant().minus(limits.lifetime());
        endIf(session -> !session.since().isAfter(oldest));
    }

    private Stream<SignedIn> surplus(Predicate<SignedIn> kind, int most) {
        List<SignedIn> all = oldestFirst.stream().filter(kind).toList();
        return all.stream().limit(Math.max(0, all.size() - most));
    }

    private void end(SignedIn ended) {
        String id = ended.session().getId();
        try {
            ended.session().invalidate();
        } catch (IllegalStateException e) {
            // Somebody else was quicker.
        }
        forget(id);
    }

    private void forget(String id) {
        synchronized (oldestFirst) {
            oldestFirst.removeIf(it -> it.session().getId().equals(id));
        }
    }
}
