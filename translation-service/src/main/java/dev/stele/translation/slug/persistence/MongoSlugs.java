package dev.stele.translation.slug.persistence;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
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
        try {
            slugs.insertOne(new Document("_id", id).append("articleId", articleId.toString()));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return claim(locale, slug, articleId);
            }
            throw e;
        }
    }
}
