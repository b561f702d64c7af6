package dev.stele.content.article.persistence;

import static com.mongodb.client.model.Projections.exclude;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import dev.stele.content.article.Articles;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** Lists of articles without their texts. */
@Component
class ArticleLists {
    private final MongoCollection<Document> articles;

    ArticleLists(MongoDatabase database) {
        this.articles = database.getCollection("articles");
    }

    Articles.Page list(Articles.Filter wanted) {
        Bson filter = filter(wanted);
        List<Articles.Summary> items = articles.find(filter)
                .projection(exclude("outbox", "current.content", "shows", "claims", "pictures", "overrides"))
                .sort(order(wanted.order()))
                .skip(wanted.page() * wanted.size())
                .limit(wanted.size())
                .map(ArticleDocument::summary)
                .into(new ArrayList<>());
        return new Articles.Page(items, articles.countDocuments(filter));
    }

    private static Bson filter(Articles.Filter wanted) {
        List<Bson> all = new ArrayList<>();
        if (wanted.state() != null) all.add(Filters.eq("state", wanted.state().name()));
        if (wanted.search() != null) {
            String literal = Pattern.quote(ArticleDocument.folded(wanted.search()));
            all.add(Filters.regex("headlineFolded", literal));
        }
        return all.isEmpty() ? Filters.empty() : Filters.and(all);
    }

    private static Document order(Articles.Order order) {
        return switch (order) {
            case LAST_UPDATED -> by("updatedAt", -1);
            case FIRST_UPDATED -> by("updatedAt", 1);
            case LAST_CREATED -> by("createdAt", -1);
            case FIRST_CREATED -> by("createdAt", 1);
        };
    }

    /** Articles of the same moment keep an order too, or a page could repeat what the page before it showed. */
    private static Document by(String moment, int direction) {
        return new Document(moment, direction).append("_id", direction);
    }
}
