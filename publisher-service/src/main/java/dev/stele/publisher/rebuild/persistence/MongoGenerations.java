package dev.stele.publisher.rebuild.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import dev.stele.publisher.article.Sites;
import dev.stele.publisher.rebuild.Dump;
import dev.stele.publisher.rebuild.Generations;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.bson.RawBsonDocument;
import org.springframework.stereotype.Repository;

/** Databases named after the control database, {@code site_1}, {@code site_2}, … */
@Repository
class MongoGenerations implements Generations {

    private static final List<String> COLLECTIONS =
            List.of("articles", "dossiers", "fronts", "media", "renditions", "routes", "site");

    private final MongoClient client;
    private final MongoDatabase control;
    private final Sites sites;

    MongoGenerations(MongoClient client, MongoDatabase control, Sites sites) {
        this.client = client;
        this.control = control;
        this.sites = sites;
    }

    @Override
    public String live() {
        return sites.live();
    }

    @Override
    public String next() {
        String next = name(number(live()) + 1);
        client.getDatabase(next).drop();
        return next;
    }

    @Override
    public Dump dump(String database) {
        var digests = new TreeMap<String, Dump.Digest>();
        COLLECTIONS.forEach(name -> digests.put(name, digest(client.getDatabase(database), name)));
        return new Dump(database, digests);
    }

    @Override
    public void change(String from, String to) {
        boolean changed = control.getCollection("pointer")
                        .updateOne(and(eq("_id", "live"), eq("database", from)), set("database", to))
                        .getModifiedCount()
                == 1;
        if (!changed) {
            throw new IllegalStateException(from + " is not live any more");
        }
        for (long old = number(from) - 1; old > 0; old--) {
            client.getDatabase(name(old)).drop();
        }
    }

    @Override
    public long number(String database) {
        return Long.parseLong(database.substring(database.lastIndexOf('_') + 1));
    }

    private String name(long number) {
        return control.getName() + "_" + number;
    }

    private static Dump.Digest digest(MongoDatabase database, String collection) {
        MessageDigest sha256 = sha256();
        long documents = 0;
        for (RawBsonDocument document :
                database.getCollection(collection, RawBsonDocument.class).find().sort(Sorts.ascending("_id"))) {
            sha256.update(document.getByteBuffer().asNIO());
            documents++;
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
