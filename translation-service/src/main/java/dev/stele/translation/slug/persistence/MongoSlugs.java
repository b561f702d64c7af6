package dev.stele.translation.slug.persistence;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dev.stele.chassis.store.Writes;
import dev.stele.translation.slug.Slugs;
import java.util.Locale;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** One document per slug, made by whoever comes first. */
@Component
class MongoSlugs implements Slugs {

    private final MongoCollection<Document> slugs;

    MongoSlugs(MongoDatabase database) {
        this.slugs = database.getCollection("slugs");
    }

    @Override
    public boolean claim(Locale locale, String slug, UUID articleId) {
        String id = locale.toLanguageTag() + "/" + slug;
        Document known = slugs.find(eq("_id", id)).first();
        if (known != null) {
            return articleId.toString().equals(known.getString("articleId"));
        }
        Document own = new Document("_id", id).append("articleId", articleId.toString());
        return Writes.unlessTaken(() -> slugs.insertOne(own)) || claim(locale, slug, articleId);
    }
}
