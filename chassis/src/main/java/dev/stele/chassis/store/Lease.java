package dev.stele.chassis.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Date;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The right of one instance to do something alone, for a time: a document in the collection {@code leases} with the
 * holder, a token that grows with every change of hands, and the end.
 *
 * <p>Whether it still lasts is judged by this process's own monotonic clock, counted from before the renewal was asked
 * for: a process that was stopped for longer than its lease knows so when it wakes up.
 */
public final class Lease {

    private final MongoCollection<Document> leases;
    private final String name;
    private final String holder;
    private final Duration length;
    private volatile long endsAt = Long.MIN_VALUE;

    public Lease(MongoDatabase database, String name, String holder, Duration length) {
        this.leases = database.getCollection("leases");
        this.name = name;
        this.holder = holder;
        this.length = length;
    }

    /** Takes or renews the lease when it lasts no longer than needed; false while another instance has it. */
    public boolean hold(Duration needed) {
        if (remaining() > Math.max(needed.toNanos(), length.toNanos() * 3 / 4)) {
            return true;
        }
        long asked = System.nanoTime();
        if (!renewed() && !taken()) {
            endsAt = Long.MIN_VALUE;
            return false;
        }
        endsAt = asked + length.toNanos();
        return true;
    }

    /** Whether the lease lasts longer than this from now on. */
    public boolean outlasts(Duration time) {
        return remaining() > time.toNanos();
    }

    /** Gives the lease back, so that another instance need not wait for its end. */
    public void release() {
        endsAt = Long.MIN_VALUE;
        leases.updateOne(and(eq("_id", name), eq("holder", holder)), set("until", new Date(0)));
    }

    private long remaining() {
        return endsAt == Long.MIN_VALUE ? 0 : endsAt - System.nanoTime();
    }

    private boolean renewed() {
        return leases.updateOne(and(eq("_id", name), eq("holder", holder)), set("until", end()))
                        .getMatchedCount()
                == 1;
    }

    private boolean taken() {
        Bson free = and(eq("_id", name), lt("until", new Date()));
        Bson take = combine(set("holder", holder), set("until", end()), inc("token", 1L));
        return leases.updateOne(free, take).getMatchedCount() == 1 || created();
    }

    private boolean created() {
        if (leases.find(eq("_id", name)).first() != null) {
            return false;
        }
        return Writes.unlessTaken(() -> leases.insertOne(new Document("_id", name)
                .append("holder", holder)
                .append("until", end())
                .append("token", 1L)));
    }

    private Date end() {
        return new Date(System.currentTimeMillis() + length.toMillis());
    }
}
