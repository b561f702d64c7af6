package dev.stele.publisher.webhook;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signs a text and makes the call. */
public final class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final Caller caller;
    private final Clock clock;

    public Postman(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    Attempt call(Webhook hook, String id, String payload) {
        Instant now = clock.instant();
        try {
            return caller.call(hook.wish().url(), Signature.headers(hook.signing(now), id, now, payload), payload);
        } catch (RuntimeException e) {
            // Whatever cannot be called is a failed attempt like others: it is counted, and tried less and less often.
            LOG.warn("Webhook {} cannot be called: {}", hook.id(), e.toString());
            return new Attempt(
                    now, 0, null, "It could not be called: " + e.getClass().getSimpleName(), null, null);
        }
    }
}
