package dev.stele.publisher.article.persistence;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import dev.stele.chassis.events.EventCodec;
import dev.stele.publisher.article.Dossier;
import dev.stele.publisher.article.SiteStore;
import dev.stele.publisher.article.Sites;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** Data databases beside the control database, which holds the pointer to the live one. */
@Repository
class MongoSites implements Sites {

    private final MongoClient client;
    private final MongoDatabase control;
    private final EventCodec codec;

    MongoSites(MongoClient client, MongoDatabase control, EventCodec codec) {
        this.client = client;
        this.control = control;
        this.codec = codec;
    }

    @Override
    public String live() {
        Document pointer =
                control.getCollection("pointer").find(eq("_id", "live")).first();
        if (pointer != null) {
            return pointer.getString("database");
        }
        Document first = new Document("_id", "live")
                .append("database", control.getName() + "_1")
                .append("generation", 1L);
        Writes.insertAbsent(control.getCollection("pointer"), List.of(first));
        return live();
    }

    @Override
    public SiteStore open(String database) {
        MongoDatabase data = client.getDatabase(database);
        var articles = data.getCollection("articles");
        articles.createIndex(Indexes.compoundIndex(
                Indexes.ascending("kind", "live.locale"), Indexes.descending("publishedAt"), Indexes.ascending("_id")));
        articles.createIndex(Indexes.compoundIndex(Indexes.descending("publishedAt"), Indexes.ascending("_id")));
        articles.createIndex(Indexes.ascending("live.section"));
        articles.createIndex(Indexes.ascending("live.tags"));
        return new RememberingSite(new MongoSite(data, codec));
    }

    @Override
    public boolean blank(String database) {
        MongoDatabase data = client.getDatabase(database);
        return List.of("dossiers", "fronts", "moved", "site").stream()
                .allMatch(name -> data.getCollection(name).find().first() == null);
    }

    @Override
    public Optional<Dossier> dossier(UUID article) {
        SiteStore site = new MongoSite(client.getDatabase(live()), codec);
        return Optional.ofNullable(site.dossiers(List.of(article)).get(article));
    }
}
