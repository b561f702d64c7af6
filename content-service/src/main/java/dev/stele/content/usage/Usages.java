package dev.stele.content.usage;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import dev.stele.chassis.store.Indexing;
import dev.stele.content.article.ArticleState;
import dev.stele.content.media.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** Finds the articles of a picture by what they show now, and by what went to the readers with them. */
@Repository
class Usages implements Indexing {
    private final MongoCollection<Document> articles;

    Usages(MongoDatabase database) {
        this.articles = database.getCollection("articles");
    }

    @Override
    public void create(MongoDatabase database) {
        for (String field : List.of("shows", "pictures")) {
            database.getCollection("articles").createIndex(ascending(field), new IndexOptions().sparse(true));
        }
    }

    Usage.Page of(Picture picture, int page, int size) {
        String id = picture.id().toString();
        List<String> names =
                picture.renditions().stream().map(r -> id + "/" + r.name()).toList();
        Bson filter = or(eq("shows", id), in("pictures", names));
        List<Usage> items = articles.find(filter)
                .projection(include("headline", "sourceLocale", "state", "shows", "pictures"))
                .sort(new Document("updatedAt", -1).append("_id", -1))
                .skip(page * size)
                .limit(size)
                .map(d -> usage(d, id, names))
                .into(new ArrayList<>());
        return new Usage.Page(items, page, size, articles.countDocuments(filter));
    }

    private static Usage usage(Document d, String id, List<String> names) {
        return new Usage(
                UUID.fromString(d.getString("_id")),
                d.getString("headline"),
                d.getString("sourceLocale"),
                ArticleState.valueOf(d.getString("state")),
                d.getList("shows", String.class, List.of()).contains(id),
                names.stream().anyMatch(d.getList("pictures", String.class, List.of())::contains));
    }
}
