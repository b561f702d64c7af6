package dev.stele.chassis.outbox;

import dev.stele.chassis.HaltPoints;
import dev.stele.chassis.outbox.OutboxDocuments.Waiting;
import dev.stele.chassis.store.Lease;
import io.micrometer.core.instrument.Counter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one relay of a service that is active. Events of a document go out one after the other, each after the
 * acknowledgement of the one before; documents go side by side. What was acknowledged is pulled from the array, what was
 * not is sent again: a duplicate may reach the log, a loss or a change of order may not.
 */
final class LeasedOutboxRelay implements OutboxRelay {

    private static final Logger LOG = LoggerFactory.getLogger(LeasedOutboxRelay.class);

    /** Documents in memory at a time: each may have events of megabytes. */
    private static final int AT_ONCE = 20;

    private static final Duration LONGEST_BACK_OFF = Duration.ofSeconds(2);

    private final OutboxProperties properties;
    private final OutboxDocuments documents;
    private final EventSender sender;
    private final Lease lease;
    private final Counter tooLarge;
    private final WakeQueue queue = new WakeQueue();
    private final Executor sending = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean stopping;

    LeasedOutboxRelay(
            OutboxProperties properties, OutboxDocuments documents, EventSender sender, Lease lease, Counter tooLarge) {
        this.properties = properties;
        this.documents = documents;
        this.sender = sender;
        this.lease = lease;
        this.tooLarge = tooLarge;
    }

    @Override
    public void wake(String collection, Object id) {
        queue.add(collection, id);
    }

    void stop() {
        stopping = true;
    }

    /** Relays until stopped; never gives up. */
    void run() {
        Duration backOff = Duration.ZERO;
        boolean swept = false;
        long nextSweep = System.nanoTime();
        while (!stopping && !Thread.currentThread().isInterrupted()) {
            try {
                Map<String, Set<Object>> woken = queue.takeAll(backOff.isZero() ? untilSweep(nextSweep) : backOff);
                if (!lease.hold(properties.deliveryTimeout())) {
                    swept = false;
                    backOff = Duration.ofMillis(250);
                    continue;
                }
                boolean sent = relay(woken);
                if (!swept || !backOff.isZero() || System.nanoTime() >= nextSweep) {
                    sent &= sweep();
                    swept = sent;
                    nextSweep = System.nanoTime() + properties.sweep().toNanos();
                }
                backOff = sent ? Duration.ZERO : longer(backOff);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                backOff = longer(backOff);
                LOG.warn("The outbox waits {} ms: {}", backOff.toMillis(), e.toString());
            }
        }
    }

    private static Duration untilSweep(long nextSweep) {
        return Duration.ofNanos(Math.max(1, nextSweep - System.nanoTime()));
    }

    private static Duration longer(Duration backOff) {
        Duration doubled = backOff.isZero() ? Duration.ofMillis(50) : backOff.multipliedBy(2);
        return doubled.compareTo(LONGEST_BACK_OFF) > 0 ? LONGEST_BACK_OFF : doubled;
    }

    private boolean relay(Map<String, Set<Object>> woken) {
        boolean sent = true;
        for (var entry : woken.entrySet()) {
            sent &= relay(entry.getKey(), List.copyOf(entry.getValue()));
        }
        return sent;
    }

    private boolean relay(String collection, List<Object> ids) {
        boolean sent = true;
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<Object> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            sent &= send(collection, documents.waiting(collection, some));
        }
        return sent;
    }

    /** Sends what waits in all collections; false when something could not be sent and is to be tried again soon. */
    boolean sweep() {
        boolean sent = true;
        for (String collection : properties.collections()) {
            sent &= relay(collection, documents.idsWaiting(collection));
        }
        return sent;
    }

    private boolean send(String collection, List<Waiting> waiting) {
        if (waiting.isEmpty()) {
            return true;
        }
        HaltPoints.reached("outbox-before-send");
        Map<Object, List<String>> acknowledged = new LinkedHashMap<>();
        List<CompletableFuture<Void>> chains = new ArrayList<>();
        for (Waiting document : waiting) {
            List<String> ids = new ArrayList<>();
            acknowledged.put(document.id(), ids);
            chains.add(sendInOrder(document, ids));
        }
        boolean all = true;
        for (int i = 0; i < chains.size(); i++) {
            all &= succeeded(chains.get(i), waiting.get(i));
        }
        acknowledged.values().removeIf(List::isEmpty);
        if (!acknowledged.isEmpty()) {
            HaltPoints.reached("outbox-before-clear");
            documents.remove(collection, acknowledged);
        }
        return all;
    }

    private CompletableFuture<Void> sendInOrder(Waiting document, List<String> acknowledged) {
        CompletableFuture<Void> chain = CompletableFuture.completedFuture(null);
        for (PendingEvent event : document.events()) {
            // Not on the producer's own thread: completing a payload may read from the store.
            chain = chain.thenComposeAsync(
                    previous -> {
                        if (!lease.outlasts(properties.deliveryTimeout())) {
                            return CompletableFuture.failedFuture(new IllegalStateException("the lease runs out"));
                        }
                        return sender.send(event);
                    },
                    sending);
            chain = chain.thenRun(() -> acknowledged.add(event.id().toString()));
        }
        return chain;
    }

    private boolean succeeded(CompletableFuture<Void> chain, Waiting document) {
        try {
            chain.join();
            return true;
        } catch (CompletionException e) {
            if (e.getCause() instanceof RecordTooLargeException) {
                // To try again soon would not help; it stays where it is, and each sweep says so.
                tooLarge.increment();
                LOG.error(
                        "An event of {} {} is larger than a record may be; all later ones of it wait: {}",
                        document.collection(),
                        document.id(),
                        e.getCause().getMessage());
                return true;
            }
            LOG.warn("An event was not acknowledged and will be sent again: {}", e.toString());
            return false;
        } catch (RuntimeException e) {
            LOG.warn("An event was not acknowledged and will be sent again: {}", e.toString());
            return false;
        }
    }
}
