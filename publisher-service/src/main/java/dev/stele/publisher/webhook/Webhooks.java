package dev.stele.publisher.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The webhooks that are known; few enough to be read at once. */
public interface Webhooks {

    List<Webhook> all();

    Optional<Webhook> find(String id);

    void add(Webhook hook);

    /** Replaces what people changed; false when another change came first. */
    boolean replace(Webhook hook, long version);

    boolean remove(String id);

    /** Turns it off, unless people have changed it since. */
    void deactivate(Webhook hook, String reason, Instant now);

    /** Notes since when calls fail, unless that is noted. */
    void failing(String id, Instant since);

    /** Forgets since when calls failed. */
    void healthy(String id);

    /** Lets the instance that delivers look for deliveries that are to be made again. */
    void nudge(String id);
}
