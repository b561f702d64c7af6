package dev.stele.publisher.webhook;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Signs a text and makes the call. */
public final class Postman {

    private final Caller caller;
    private final Clock clock;

    public Postman(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws UnreadableSecret before anything is called */
    Attempt call(Webhook hook, String id, String payload) {
        if (!hook.canSign()) {
            throw new UnreadableSecret(hook.id());
        }
        Instant now = clock.instant();
        List<Secret> secrets =
                hook.signing(now).stream().filter(Secret::isReadable).toList();
        return caller.call(hook.wish().url(), Signature.headers(secrets, id, now, payload), payload);
    }
}
