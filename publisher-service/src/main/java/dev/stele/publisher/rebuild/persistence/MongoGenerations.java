package dev.stele.publisher.rebuild.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import dev.stele.publisher.article.Sites;
import dev.stele.publisher.rebuild.Dump;
import dev.stele.publisher.rebuild.Generations;
import dev.stele.publisher.rebuild.Pause;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Repository;

/** Databases that take turns: {@code site_1} to {@code site_9}, named ahead so that a store with users can know them. */
@Repository
class MongoGenerations implements Generations {

    private static final Logger LOG = LoggerFactory.getLogger(MongoGenerations.class);
    private static final int TURNS = 9;
    private static final int CHECKED_EVERY = 1_000;
    private static final List<String> COLLECTIONS = List.of(
            "articles", "dossiers", "fronts", "media", "moved", "renditions", "routes", "shown", "site", "takenDown");

    private final MongoClient client;
    private final MongoDatabase control;
    private final Sites sites;
    private final Clock clock;

    MongoGenerations(MongoClient client, MongoDatabase control, Sites sites, Clock clock) {
        this.client = client;
        this.control = control;
        this.sites = sites;
        this.clock = clock;
    }

    @Override
    public String live() {
        return sites.live();
    }

    @Override
    public String next() {
        String next = after(live());
        client.getDatabase(next).drop();
        return next;
    }

    @Override
    public Dump dump(String database, Pause pause) {
        var digests = new TreeMap<String, Dump.Digest>();
        COLLECTIONS.forEach(name -> digests.put(name, digest(client.getDatabase(database), name, pause)));
        return new Dump(database, digests);
    }

    @Override
    public long change(String from, String to, long token) {
        Document pointer = control.getCollection("pointer")
                .findOneAndUpdate(
                        and(eq("database", from), MongoRebuildLease.lasts(token, clock.instant())),
                        combine(set("database", to), inc("generation", 1L)),
                        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        if (pointer == null) {
            throw new IllegalStateException(from + " is not live any more, or another instance may rebuild by now");
        }
        try {
            dropOthers(from, to);
        } catch (RuntimeException e) {
            LOG.warn("Former databases could not be dropped; the next rebuild drops them", e);
        }
        return pointer.getLong("generation");
    }

    private void dropOthers(String from, String to) {
        for (String other = after(to); !other.equals(to); other = after(other)) {
            if (!other.equals(from)) {
                client.getDatabase(other).drop();
            }
        }
    }

    /** Whose turn it is after this one; never that of the one before it. */
    private String after(String database) {
        int turn = Integer.parseInt(database.substring(database.lastIndexOf('_') + 1));
        return control.getName() + "_" + (turn % TURNS + 1);
    }

    private static Dump.Digest digest(MongoDatabase database, String collection, Pause pause) {
        MessageDigest sha256 = sha256();
        long documents = 0;
        for (RawBsonDocument document :
                database.getCollection(collection, RawBsonDocument.class).find().sort(Sorts.ascending("_id"))) {
            sha256.update(document.getByteBuffer().asNIO());
            documents++;
            if (documents % CHECKED_EVERY == 0) {
                pause.check();
            }
        }
        return new Dump.Digest(documents, HexFormat.of().formatHex(sha256.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
