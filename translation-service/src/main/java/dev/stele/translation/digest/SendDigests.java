package dev.stele.translation.digest;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Sends every subscriber what has happened, at their hour; a day without news has no mail. */
public final class SendDigests {

    private final Subscriptions subscriptions;
    private final ReadDigest digest;
    private final Postman postman;
    private final Clock clock;

    public SendDigests(Subscriptions subscriptions, ReadDigest digest, Postman postman, Clock clock) {
        this.subscriptions = subscriptions;
        this.digest = digest;
        this.postman = postman;
        this.clock = clock;
    }

    /** Sends what is due now. */
    public void sendDue() {
        Instant now = clock.instant();
        List<Subscription> due = new ArrayList<>();
        subscriptions.forEach(it -> {
            if (it.isDue(now)) {
                due.add(it);
            }
        });
        due.forEach(it -> send(it, now));
    }

    private void send(Subscription it, Instant now) {
        List<DigestItem> items = digest.since(it.sentAt(), it.member());
        boolean mine = subscriptions.take(it, now.atZone(it.zone()).toLocalDate(), now);
        if (mine && !items.isEmpty()) {
            postman.send(it, items);
        }
    }
}
