package dev.stele.publisher.webhook.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import dev.stele.chassis.crypto.FieldEncryption;
import dev.stele.publisher.webhook.Webhook;
import dev.stele.publisher.webhook.Webhooks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** The collection {@code webhooks} of the control database: no fold of the log, so no rebuild touches it. */
@Repository
class MongoWebhooks implements Webhooks {

    private final MongoCollection<Document> hooks;
    private final WebhookDocuments documents;

    MongoWebhooks(MongoDatabase control, FieldEncryption encryption) {
        this.hooks = control.getCollection("webhooks");
        this.documents = new WebhookDocuments(encryption);
    }

    @Override
    public List<Webhook> all() {
        List<Webhook> all = new ArrayList<>();
        hooks.find().sort(Sorts.ascending("createdAt", "_id")).forEach(d -> all.add(read(d)));
        return all;
    }

    @Override
    public Optional<Webhook> find(String id) {
        return Optional.ofNullable(hooks.find(eq("_id", id)).first()).map(this::read);
    }

    /** Encrypts at once what was stored readable, or under a key that has been replaced. */
    private Webhook read(Document stored) {
        Webhook hook = documents.from(stored);
        if (documents.needsRewrite(stored)) {
            hooks.updateOne(
                    and(eq("_id", hook.id()), eq("version", hook.version())), set("secrets", documents.secrets(hook)));
        }
        return hook;
    }

    @Override
    public void add(Webhook hook) {
        hooks.insertOne(documents.of(hook));
    }

    @Override
    public boolean replace(Webhook hook, long version) {
        return hooks.updateOne(
                                and(eq("_id", hook.id()), eq("version", version)),
                                new Document("$set", documents.fields(hook)))
                        .getMatchedCount()
                == 1;
    }

    @Override
    public boolean remove(String id) {
        return hooks.deleteOne(eq("_id", id)).getDeletedCount() == 1;
    }

    @Override
    public void deactivate(Webhook hook, String reason, Instant now) {
        hooks.updateOne(
                and(eq("_id", hook.id()), eq("version", hook.version())),
                combine(
                        set("active", false),
                        set("inactiveBecause", reason),
                        set("updatedAt", Date.from(now)),
                        inc("version", 1L)));
    }

    @Override
    public void failing(String id, Instant since) {
        hooks.updateOne(and(eq("_id", id), eq("failingSince", null)), set("failingSince", Date.from(since)));
    }

    @Override
    public void healthy(String id) {
        hooks.updateOne(eq("_id", id), set("failingSince", null));
    }

    @Override
    public void nudge(String id) {
        hooks.updateOne(eq("_id", id), inc("nudges", 1L));
    }
}
