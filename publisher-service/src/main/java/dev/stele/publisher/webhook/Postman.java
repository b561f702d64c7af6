package dev.stele.publisher.webhook;

import java.time.Clock;
import java.time.Instant;

/** Signs a text and makes the call. */
public final class Postman {

    private final Caller caller;
    private final Clock clock;

    public Postman(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    Attempt call(Webhook hook, String id, String payload) {
        Instant now = clock.instant();
        return caller.call(hook.wish().url(), Signature.headers(hook.signing(now), id, now, payload), payload);
    }
}
