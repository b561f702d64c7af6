package dev.stele.e2e.evidence;

import static com.mongodb.client.model.Filters.exists;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.bson.Document;

/** The databases of the services, read with the driver. */
public final class Stores implements AutoCloseable {

    private final MongoClient client;

    public Stores(String address) {
        this.client = MongoClients.create(address);
    }

    public MongoDatabase content() {
        return client.getDatabase("content");
    }

    public MongoDatabase translation() {
        return client.getDatabase("translation");
    }

    /** The database that the website reads now. */
    public MongoDatabase site() {
        Document pointer = client.getDatabase("site")
                .getCollection("pointer")
                .find(new Document("_id", "live"))
                .first();
        Objects.requireNonNull(pointer, "no database is live");
        return client.getDatabase(pointer.getString("database"));
    }

    /** How many documents still have something to send, by collection; only those above zero. */
    public Map<String, Long> outboxes() {
        Map<String, Long> waiting = new TreeMap<>();
        for (MongoDatabase database : new MongoDatabase[] {content(), translation()}) {
            for (String collection : database.listCollectionNames()) {
                long count = database.getCollection(collection).countDocuments(exists("outbox.0"));
                if (count > 0) {
                    waiting.put(database.getName() + "." + collection, count);
                }
            }
        }
        return waiting;
    }

    /** Digests of what the log decides: every collection of the site and of the translations, by name. */
    public Map<String, String> dumps() {
        Map<String, String> dumps = new TreeMap<>(Dump.digests(site()));
        dumps.putAll(Dump.digests(translation()));
        return dumps;
    }

    /** Digests of every collection of content, translation and site, and of the webhooks, by name. */
    public Map<String, String> everyCollection() {
        Map<String, String> digests = new TreeMap<>(dumps());
        digests.putAll(Dump.digests(content()));
        digests.put("webhooks", Dump.digest(client.getDatabase("site"), "webhooks"));
        return digests;
    }

    /** All documents of a database as text. */
    public String everything(MongoDatabase database) {
        return Dump.text(database);
    }

    @Override
    public void close() {
        client.close();
    }
}
