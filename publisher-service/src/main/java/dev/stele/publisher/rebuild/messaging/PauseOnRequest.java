package dev.stele.publisher.rebuild.messaging;

import dev.stele.publisher.article.AppliedOffsets;
import dev.stele.publisher.article.LiveFold;
import dev.stele.publisher.rebuild.PauseRequests;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Folds nothing while another instance compares, so that it compares with what all of them have folded. */
final class PauseOnRequest implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PauseOnRequest.class);
    private static final long BEAT_MILLIS = 1_000;
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(200);

    private final PauseRequests requests;
    private final LiveFold fold;
    private final AppliedOffsets offsets;
    private final Duration limit;
    private ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor();
    private volatile boolean running;

    /** @param limit the longest pause, whatever the other instance asks for */
    PauseOnRequest(PauseRequests requests, LiveFold fold, AppliedOffsets offsets, Duration limit) {
        this.requests = requests;
        this.fold = fold;
        this.offsets = offsets;
        this.limit = limit;
    }

    @Override
    public void start() {
        running = true;
        beats = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("pause-on-request").factory());
        beats.scheduleWithFixedDelay(this::beat, BEAT_MILLIS, BEAT_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void beat() {
        try {
            OptionalLong token = requests.asked();
            if (token.isPresent()) {
                fold.whileStill(() -> pause(token));
            }
        } catch (RuntimeException e) {
            LOG.info("This instance folds on without knowing whether it should pause: {}", e.toString());
        }
    }

    private void pause(OptionalLong token) {
        Optional<Map<Integer, Long>> folded = offsets.exact();
        if (folded.isEmpty()) {
            return; // a run was cut short and is tried again: the next beat asks anew
        }
        requests.answer(token.getAsLong(), folded.get());
        long deadline = System.nanoTime() + limit.toNanos();
        while (running && requests.asked().equals(token) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
    }

    @Override
    public void stop() {
        running = false;
        beats.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
