package dev.stele.translation.digest;

import dev.stele.translation.digest.ReadDigest.Digest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends every subscriber what has happened, at their hour; a day without news has no mail. */
public final class SendDigests {

    private static final Logger LOG = LoggerFactory.getLogger(SendDigests.class);

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
        due.forEach(it -> {
            try {
                send(it, now);
            } catch (RuntimeException e) {
                // The next mail tells of the time after this one.
                LOG.warn("The digest of {} was not sent: {}", it.member().name(), e.toString());
            }
        });
    }

    private void send(Subscription it, Instant now) {
        Digest news = digest.since(it.sentAt(), it.member());
        boolean mine = subscriptions.take(it, now.atZone(it.zone()).toLocalDate(), now);
        if (mine && (!news.items().isEmpty() || news.more())) {
            postman.send(it, news);
        }
    }
}
