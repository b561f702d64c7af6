package dev.stele.chassis.web.revocation;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The ids of revoked tokens, read from the identity provider every few seconds. While the provider is away the last list
 * holds; until the first one has been read, every token with an id is refused.
 */
public final class Revocations implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Revocations.class);
    private static final long RETRY_NANOS = Duration.ofSeconds(1).toNanos();

    private final RevocationSettings settings;
    private final @Nullable RevocationList list;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Set<String> known;
    private volatile Runnable listener = () -> {};
    private volatile @Nullable ScheduledExecutorService clock;
    private boolean away;
    private long lastAttempt;

    public Revocations(RevocationSettings settings) {
        this.settings = settings;
        this.list = settings.uri() == null ? null : new RevocationList(settings.uri());
    }

    /** Whether a token, or a session, with these claims is still good. Called at every request, so that it only looks up. */
    public boolean permits(Map<String, Object> claims) {
        Object id = claims.get(settings.claim());
        if (list == null || id == null) {
            return true;
        }
        Set<String> revoked = known;
        if (revoked == null) {
            revoked = first(list);
        }
        return revoked != null && !revoked.contains(id.toString());
    }

    /** Calls back after each change of the list. */
    public void onChange(Runnable change) {
        listener = change;
    }

    @Override
    public void start() {
        if (list != null) {
            ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("revocations").factory());
            started.scheduleWithFixedDelay(
                    () -> refresh(list), 0, settings.interval().toMillis(), TimeUnit.MILLISECONDS);
            clock = started;
        }
    }

    @Override
    public void stop() {
        ScheduledExecutorService started = clock;
        if (started != null) {
            started.shutdownNow();
        }
        clock = null;
    }

    @Override
    public boolean isRunning() {
        return clock != null;
    }

    /** Before the web server takes requests. */
    @Override
    public int getPhase() {
        return 0;
    }

    // A request that comes before the first list waits for it, but of many at once one asks, and once a second.
    private @Nullable Set<String> first(RevocationList source) {
        reading.lock();
        try {
            if (known == null && (lastAttempt == 0 || System.nanoTime() - lastAttempt > RETRY_NANOS)) {
                refresh(source);
            }
            return known;
        } finally {
            reading.unlock();
        }
    }

    private void refresh(RevocationList source) {
        reading.lock();
        try {
            Set<String> read = source.read(known);
            if (away) {
                LOG.info("Revoked tokens are known again");
            }
            away = false;
            if (!Objects.equals(read, known)) {
                known = read;
                listener.run();
            }
        } catch (RuntimeException e) {
            if (!away) {
                LOG.warn("Cannot read revoked tokens, what is known goes on to hold: {}", e.toString());
            }
            away = true;
        } finally {
            lastAttempt = System.nanoTime();
            reading.unlock();
        }
    }
}
