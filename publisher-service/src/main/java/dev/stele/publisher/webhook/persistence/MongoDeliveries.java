package dev.stele.publisher.webhook.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.Sorts;
import dev.stele.chassis.store.Indexing;
import dev.stele.chassis.store.Writes;
import dev.stele.publisher.webhook.Attempt;
import dev.stele.publisher.webhook.Deliveries;
import dev.stele.publisher.webhook.Delivery;
import dev.stele.publisher.webhook.Delivery.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The collection {@code webhookDeliveries} of the control database, bounded for each webhook. */
@Repository
class MongoDeliveries implements Deliveries, Indexing {

    private static final PushOptions LATEST = new PushOptions().slice(-20);
    private static final String NAME = "webhookDeliveries";

    private final MongoCollection<Document> deliveries;

    MongoDeliveries(MongoDatabase control) {
        this.deliveries = control.getCollection(NAME);
    }

    @Override
    public void create(MongoDatabase database) {
        database.getCollection(NAME).createIndex(Indexes.ascending("webhook", "state", "createdAt"));
    }

    @Override
    public boolean add(Delivery delivery) {
        return Writes.unlessTaken(() -> deliveries.insertOne(DeliveryDocuments.of(delivery)));
    }

    @Override
    public Optional<Delivery> find(String webhookId, String id) {
        return Optional.ofNullable(deliveries.find(byId(webhookId, id)).first()).map(DeliveryDocuments::from);
    }

    @Override
    public List<Delivery> pending(String webhookId) {
        List<Delivery> pending = new ArrayList<>();
        deliveries.find(of(webhookId, State.PENDING)).forEach(d -> pending.add(DeliveryDocuments.from(d)));
        return pending;
    }

    @Override
    public void failed(String webhookId, String id, Attempt attempt, Instant dueAt) {
        deliveries.updateOne(
                and(byId(webhookId, id), eq("state", State.PENDING.name())),
                combine(push(attempt), set("dueAt", Date.from(dueAt))));
    }

    @Override
    public void finish(String webhookId, String id, State state, @Nullable Attempt attempt, Instant now) {
        Bson end = end(state, now);
        deliveries.updateOne(byId(webhookId, id), attempt == null ? end : combine(push(attempt), end));
    }

    @Override
    public void finishOthers(String webhookId, String id, State state, Instant now) {
        deliveries.updateMany(and(of(webhookId, State.PENDING), ne("notice", id)), end(state, now));
    }

    @Override
    public boolean again(String webhookId, String id, Instant now) {
        Bson pending = combine(
                set("state", State.PENDING.name()),
                set("dueAt", Date.from(now)),
                set("attempts", List.of()),
                unset("finishedAt"));
        return deliveries
                        .updateOne(and(byId(webhookId, id), ne("state", State.PENDING.name())), pending)
                        .getModifiedCount()
                == 1;
    }

    @Override
    public void prune(String webhookId, State state, int kept) {
        List<String> old = new ArrayList<>();
        deliveries
                .find(of(webhookId, state))
                .projection(Projections.include("_id"))
                .sort(Sorts.descending("finishedAt", "_id"))
                .skip(kept)
                .forEach(d -> old.add(d.getString("_id")));
        if (!old.isEmpty()) {
            deliveries.deleteMany(in("_id", old));
        }
    }

    @Override
    public void removeAll(String webhookId) {
        deliveries.deleteMany(eq("webhook", webhookId));
    }

    @Override
    public List<Delivery> page(String webhookId, @Nullable State state, int page, int size) {
        List<Delivery> found = new ArrayList<>();
        deliveries
                .find(of(webhookId, state))
                .sort(Sorts.descending("createdAt", "_id"))
                .skip(page * size)
                .limit(size)
                .forEach(d -> found.add(DeliveryDocuments.from(d)));
        return found;
    }

    @Override
    public long count(String webhookId, @Nullable State state) {
        return deliveries.countDocuments(of(webhookId, state));
    }

    private static Bson push(Attempt attempt) {
        return pushEach("attempts", List.of(DeliveryDocuments.of(attempt)), LATEST);
    }

    private static Bson end(State state, Instant now) {
        return combine(set("state", state.name()), set("finishedAt", Date.from(now)), unset("dueAt"));
    }

    private static Bson byId(String webhookId, String id) {
        return eq("_id", DeliveryDocuments.id(webhookId, id));
    }

    private static Bson of(String webhookId, @Nullable State state) {
        return state == null ? eq("webhook", webhookId) : and(eq("webhook", webhookId), eq("state", state.name()));
    }
}
