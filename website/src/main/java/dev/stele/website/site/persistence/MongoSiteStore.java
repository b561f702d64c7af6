package dev.stele.website.site.persistence;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import dev.stele.website.site.MovedMemory;
import dev.stele.website.site.Site;
import dev.stele.website.site.SiteMemory;
import dev.stele.website.site.SiteStore;
import java.util.function.Function;
import org.bson.Document;
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

    /** Reads again when the pointer moved meanwhile, so that no page is made of two databases or of one that is gone. */
    @Override
    public <T> T read(Function<Site, T> reader) {
        String database = live();
        for (int i = 1; ; i++) {
            T result = reader.apply(site(database));
            String now = live();
            if (now.equals(database) || i == TRIES) {
                return result;
            }
            database = now;
        }
    }

    private Site site(String database) {
        return new RememberingSite(database, new MongoSite(client.getDatabase(database), json), memory, moved);
    }

    private String live() {
        MongoDatabase database = client.getDatabase(control);
        Document pointer =
                database.getCollection("pointer").find(eq("_id", "live")).first();
        return pointer == null ? control + FIRST : Fields.text(pointer, "database");
    }
}
