package dev.stele.content.article.persistence;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import dev.stele.chassis.store.Writes;
import dev.stele.content.article.Article;
import dev.stele.content.article.ArticleSnapshot;
import dev.stele.content.article.Revision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Gatherers;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Revisions that a newer one has replaced.
 *
 * <p>A revision is kept here before the update that replaces it, as it stands in the article that was read. So nothing
 * is ever here that was not the article's text once: an editor who loses the race for the next revision has written
 * only what was saved before by somebody else.
 */
@Component
class RevisionStore {
    /** A text may have half a megabyte. */
    private static final int AT_A_TIME = 4;

    private final MongoCollection<Document> revisions;
    private final RevisionDocument documents;

    RevisionStore(MongoDatabase database, RevisionDocument documents) {
        this.revisions = database.getCollection("revisions");
        this.documents = documents;
    }

    /** A later version of the article may know more of the revision, namely its release; an earlier one changes nothing. */
    void keep(Article article, Revision revision) {
        ArticleSnapshot read = article.snapshot();
        String articleId = read.origin().id().toString();
        Document kept =
                documents.write(revision).append("articleId", articleId).append("articleVersion", read.version());
        Writes.unlessTaken(() -> revisions.updateOne(
                new Document("_id", articleId + "/" + revision.number())
                        .append("articleVersion", new Document("$lt", read.version())),
                new Document("$set", kept),
                new UpdateOptions().upsert(true)));
    }

    /** The revisions with these numbers, newest first. A few texts at a time are in memory, here and in the store. */
    <T> List<T> some(UUID article, Collection<Integer> numbers, Function<Revision, T> wanted) {
        List<T> found = new ArrayList<>();
        numbers.stream()
                .sorted(Comparator.reverseOrder())
                .gather(Gatherers.windowFixed(AT_A_TIME))
                .forEach(few -> revisions
                        .find(in("_id", few.stream().map(n -> article + "/" + n).toList()))
                        .sort(new Document("number", -1))
                        .map(document -> wanted.apply(documents.read(document)))
                        .into(found));
        return found;
    }

    Optional<Revision> find(UUID article, int number) {
        return Optional.ofNullable(
                        revisions.find(eq("_id", article + "/" + number)).first())
                .map(documents::read);
    }
}
