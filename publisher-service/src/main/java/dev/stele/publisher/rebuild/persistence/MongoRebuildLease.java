package dev.stele.publisher.rebuild.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import dev.stele.chassis.store.InstanceName;
import dev.stele.publisher.article.Sites;
import dev.stele.publisher.rebuild.PauseRequests;
import dev.stele.publisher.rebuild.RebuildLease;
import dev.stele.publisher.rebuild.RebuildSettings;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** The lease as a part of the pointer to the live database, so that one write can ask for it and change the pointer. */
@Repository
class MongoRebuildLease implements RebuildLease, PauseRequests {

    private static final Bson POINTER = eq("_id", "live");
    private static final Date RELEASED = new Date(0);
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> pointer;
    private final MongoCollection<Document> paused;
    private final Sites sites;

    /** Of this process: two containers may believe to have the same address. */
    private final String instance;

    private final RebuildSettings settings;
    private final Clock clock;

    MongoRebuildLease(
            MongoDatabase control, Sites sites, InstanceName instance, RebuildSettings settings, Clock clock) {
        this.pointer = control.getCollection("pointer");
        this.paused = control.getCollection("paused");
        this.sites = sites;
        this.instance = instance.value() + "#" + UUID.randomUUID();
        this.settings = settings;
        this.clock = clock;
    }

    /** Matches the pointer while the lease with this token lasts. */
    static Bson lasts(long token, Instant now) {
        return and(POINTER, eq("rebuild.token", token), gt("rebuild.until", Date.from(now)));
    }

    @Override
    public OptionalLong take() {
        sites.live(); // makes the pointer where there is none
        Bson free = not(gt("rebuild.until", Date.from(clock.instant())));
        Document taken = pointer.findOneAndUpdate(
                and(POINTER, free),
                combine(
                        set("rebuild.holder", instance),
                        set("rebuild.until", end()),
                        set("rebuild.still", false),
                        inc("rebuild.token", 1L)),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        return taken == null ? OptionalLong.empty() : OptionalLong.of(token(taken));
    }

    /** Also after it has run out, unless others may have ended their pause since: nobody else has taken it. */
    @Override
    public boolean renew(long token) {
        Bson ours = and(POINTER, eq("rebuild.token", token), ne("rebuild.until", RELEASED));
        Bson unbroken = or(eq("rebuild.still", false), gt("rebuild.until", Date.from(clock.instant())));
        return pointer.updateOne(and(ours, unbroken), set("rebuild.until", end()))
                        .getMatchedCount()
                == 1;
    }

    @Override
    public void hold(long token, boolean still) {
        change(token, set("rebuild.still", still));
    }

    @Override
    public void release(long token) {
        change(token, set("rebuild.until", RELEASED));
    }

    @Override
    public OptionalLong asked() {
        Document asking = pointer.find(and(
                        POINTER,
                        eq("rebuild.still", true),
                        gt("rebuild.until", Date.from(clock.instant())),
                        ne("rebuild.holder", instance)))
                .first();
        return asking == null ? OptionalLong.empty() : OptionalLong.of(token(asking));
    }

    @Override
    public void answer(long token, Map<Integer, Long> offsets) {
        List<Document> folded = offsets.entrySet().stream()
                .map(entry -> new Document("partition", entry.getKey()).append("next", entry.getValue()))
                .toList();
        paused.updateOne(eq("_id", instance), combine(set("token", token), set("folded", folded)), UPSERT);
        // Of instances that have ended since.
        paused.deleteMany(lt("token", token));
    }

    @Override
    public Map<Integer, Long> answers(long token) {
        Map<Integer, Long> offsets = new HashMap<>();
        for (Document answer : paused.find(eq("token", token))) {
            answer.getList("folded", Document.class)
                    .forEach(one -> offsets.merge(one.getInteger("partition"), one.getLong("next"), Math::max));
        }
        return offsets;
    }

    private boolean change(long token, Bson update) {
        return pointer.updateOne(lasts(token, clock.instant()), update).getMatchedCount() == 1;
    }

    private static long token(Document pointer) {
        return pointer.get("rebuild", Document.class).getLong("token");
    }

    private Date end() {
        return Date.from(clock.instant().plus(settings.lease()));
    }
}
