package dev.stele.website.site.persistence;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import dev.stele.website.site.MovedMemory;
import dev.stele.website.site.Site;
import dev.stele.website.site.SiteMemory;
import dev.stele.website.site.SiteStore;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Follows the pointer in the control database to the data database that is live. */
@Component
class MongoSiteStore implements SiteStore {

    private static final String CONTROL = "site";
    private static final String FIRST = "_1";
    private static final int TRIES = 3;

    private final MongoClient client;
    private final String control;
    private final JsonMapper json;
    private final SiteMemory memory;
    private final MovedMemory moved;
    private volatile @Nullable Pointer last;

    MongoSiteStore(
            MongoClient client,
            MongoConnectionDetails connection,
            JsonMapper json,
            SiteMemory memory,
            MovedMemory moved) {
        this.client = client;
        String named = connection.getConnectionString().getDatabase();
        this.control = named == null ? CONTROL : named;
        this.json = json;
        this.memory = memory;
        this.moved = moved;
    }

    /**
     * Reads from the database that was live last, and again when by then another is: so no page is made of two databases
     * or of one that is gone, and it costs one look at the pointer.
     */
    @Override
    public <T> T read(Function<Site, T> reader) {
        Pointer known = last;
        Pointer pointer = known == null ? live() : known;
        for (int i = 1; ; i++) {
            try {
                T result = reader.apply(site(pointer));
                Pointer now = live();
                if (now.equals(pointer) || i == TRIES) {
                    return result;
                }
                pointer = now;
            } catch (MongoTimeoutException | MongoSocketException e) {
                throw e;
            } catch (RuntimeException e) {
                Pointer now = live();
                if (now.equals(pointer) || i == TRIES) {
                    throw e;
                }
                pointer = now;
            }
        }
    }

    private Site site(Pointer pointer) {
        Site store = new MongoSite(client.getDatabase(pointer.database()), json);
        return new RememberingSite(pointer.database(), pointer.generation(), store, memory, moved);
    }

    private Pointer live() {
        MongoDatabase database = client.getDatabase(control);
        Document found =
                database.getCollection("pointer").find(eq("_id", "live")).first();
        Pointer pointer = found == null ? new Pointer(control + FIRST, 0) : Pointer.of(found);
        last = pointer;
        return pointer;
    }

    /** @param generation counts the moves: a database that is live a second time is another */
    private record Pointer(String database, long generation) {

        static Pointer of(Document found) {
            return new Pointer(Fields.text(found, "database"), found.get("generation", 0L));
        }
    }
}
