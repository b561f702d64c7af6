package dev.stele.e2e.evidence;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;

/** The content of a database, each collection in the order of its ids. */
final class Dump {

    /** Who relays for now; it says nothing about the newsroom. */
    private static final String LEASES = "leases";

    private Dump() {}

    static String text(MongoDatabase database) {
        StringBuilder all = new StringBuilder();
        for (String collection : database.listCollectionNames()) {
            all.append(text(database, collection));
        }
        return all.toString();
    }

    /** A SHA-256 of each collection, by its name. */
    static Map<String, String> digests(MongoDatabase database) {
        Map<String, String> digests = new TreeMap<>();
        for (String collection : database.listCollectionNames()) {
            if (!collection.equals(LEASES)) {
                digests.put(database.getName() + "." + collection, digest(database, collection));
            }
        }
        return digests;
    }

    static String digest(MongoDatabase database, String collection) {
        return sha256(text(database, collection));
    }

    private static String text(MongoDatabase database, String collection) {
        StringBuilder text = new StringBuilder();
        for (Document document : database.getCollection(collection).find().sort(Sorts.ascending("_id"))) {
            text.append(document.toJson()).append('\n');
        }
        return text.toString();
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
