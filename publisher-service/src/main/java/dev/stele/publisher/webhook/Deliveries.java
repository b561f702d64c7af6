package dev.stele.publisher.webhook;

import dev.stele.publisher.webhook.Delivery.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The deliveries that are known, of each webhook by the id of the notice. */
public interface Deliveries {

    /** Adds one; false when it is known already, and then it stays as it is. */
    boolean add(Delivery delivery);

    Optional<Delivery> find(String webhookId, String id);

    List<Delivery> pending(String webhookId);

    /** Notes a call that was in vain; it stays pending. */
    void failed(String webhookId, String id, Attempt attempt, Instant dueAt);

    /** Notes the end, and the call that brought it about, if one did. */
    void finish(String webhookId, String id, State state, @Nullable Attempt attempt, Instant now);

    /** Ends all that are pending but one. */
    void finishOthers(String webhookId, String id, State state, Instant now);

    /** Makes a finished one pending again; false when it is pending or unknown. */
    boolean again(String webhookId, String id, Instant now);

    /** Forgets all finished ones in this state but the latest. */
    void prune(String webhookId, State state, int kept);

    void removeAll(String webhookId);

    /** A page of those in a state, or of all, the newest first. */
    List<Delivery> page(String webhookId, @Nullable State state, int page, int size);

    long count(String webhookId, @Nullable State state);
}
