package dev.stele.content.site;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import dev.stele.chassis.events.EventCodec;
import dev.stele.chassis.outbox.OutboxRelay;
import dev.stele.chassis.outbox.PendingEvent;
import dev.stele.chassis.web.Problem;
import dev.stele.content.store.Versioned;
import dev.stele.contracts.SiteConfigured;
import dev.stele.contracts.SiteSettings;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Repository;

/** The settings in the collection {@code site}, with their facts. */
@Repository
public class Sites {
    private static final String COLLECTION = "site";
    private static final String ID = "site";

    private final MongoCollection<Document> site;
    private final EventCodec codec;
    private final OutboxRelay relay;

    Sites(MongoDatabase database, EventCodec codec, OutboxRelay relay) {
        this.site = database.getCollection(COLLECTION);
        this.codec = codec;
        this.relay = relay;
    }

    /** Empty until somebody has set up the site. */
    public Optional<SiteSettings> settings() {
        return Optional.of(get()).filter(site -> site.version() > 0).map(Site::settings);
    }

    /** Those of a bare site in English before anybody has set it up. */
    public SiteSettings current() {
        return get().settings();
    }

    Site get() {
        Document d = site.find(Filters.eq("_id", ID))
                .projection(Projections.exclude("outbox"))
                .first();
        return d == null
                ? Site.BARE
                : new Site(
                        d.getLong("version"),
                        d.getLong("sequence"),
                        codec.mapper().readValue(d.getString("settings"), SiteSettings.class));
    }

    /** False when somebody else was faster. Throws a {@link Problem} when the settings do not fit a record of the log. */
    boolean save(Site changed, SiteConfigured fact, String by) {
        PendingEvent event = PendingEvent.of(fact, codec);
        if (event.isTooLarge()) {
            throw new Problem(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "site-too-large",
                    "The settings are too large",
                    "They have at most " + PendingEvent.MAX_PAYLOAD_BYTES
                            + " bytes with all languages. Shorten texts or remove links; nothing was saved.");
        }
        Document state = new Document("sequence", changed.sequence())
                .append("settings", codec.write(changed.settings()))
                .append("configuredAt", Date.from(fact.occurredAt()))
                .append("configuredBy", by);
        return relay.wakeAfter(COLLECTION, ID, () -> Versioned.write(site, ID, changed.version(), state, event));
    }
}
