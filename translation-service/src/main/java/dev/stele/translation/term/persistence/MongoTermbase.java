package dev.stele.translation.term.persistence;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import dev.stele.translation.term.Concept;
import dev.stele.translation.term.Termbase;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** One document per concept, and one that counts the changes. */
@Component
class MongoTermbase implements Termbase {

    static final String COLLECTION = "terms";

    private static final Bson COUNTER = eq("_id", "terms");

    private final MongoCollection<ConceptDocument> concepts;
    private final MongoCollection<Document> revisions;

    MongoTermbase(MongoDatabase database) {
        this.concepts = database.getCollection(COLLECTION, ConceptDocument.class);
        this.revisions = database.getCollection("termRevisions");
    }

    @Override
    public Optional<Concept> find(String id) {
        return Optional.ofNullable(concepts.find(eq("_id", id)).first()).map(ConceptDocument::concept);
    }

    @Override
    public Map<String, Concept> find(Collection<String> ids) {
        Map<String, Concept> found = new HashMap<>();
        concepts.find(in("_id", ids)).forEach(it -> found.put(it.id(), it.concept()));
        return found;
    }

    @Override
    public Page find(Filter filter) {
        Bson wanted = wanted(filter);
        List<Concept> items = concepts.find(wanted)
                .sort(ascending("order", "_id"))
                .skip(filter.page() * filter.size())
                .limit(filter.size())
                .maxTime(2, TimeUnit.SECONDS)
                .map(ConceptDocument::concept)
                .into(new ArrayList<>());
        return new Page(items, concepts.countDocuments(wanted));
    }

    private static Bson wanted(Filter filter) {
        List<Bson> all = new ArrayList<>();
        if (filter.words() != null) {
            String words = Normalizer.normalize(filter.words(), Normalizer.Form.NFC);
            all.add(regex("folded", Pattern.quote(ConceptDocument.folded(words.strip()))));
        }
        if (filter.locale() != null) {
            all.add(eq("terms.locale", filter.locale()));
        }
        if (filter.section() != null) {
            all.add(eq("section", filter.section()));
        }
        return all.isEmpty() ? empty() : and(all);
    }

    @Override
    public Stream<Concept> all() {
        MongoCursor<ConceptDocument> cursor =
                concepts.find().sort(ascending("_id")).cursor();
        Spliterator<ConceptDocument> documents = Spliterators.spliteratorUnknownSize(cursor, Spliterator.ORDERED);
        return StreamSupport.stream(documents, false).onClose(cursor::close).map(ConceptDocument::concept);
    }

    @Override
    public Size size() {
        Document sums = concepts.aggregate(
                        List.of(group(null, sum("concepts", 1L), sum("bytes", "$bytes"))), Document.class)
                .first();
        return sums == null
                ? new Size(0, 0)
                : new Size(
                        sums.get("concepts", Number.class).longValue(),
                        sums.get("bytes", Number.class).longValue());
    }

    @Override
    public boolean insert(Concept concept) {
        try {
            concepts.insertOne(ConceptDocument.of(concept));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public boolean update(Concept concept) {
        ConceptDocument it = ConceptDocument.of(concept);
        Bson next = combine(
                set("version", it.version()),
                set("section", it.section()),
                set("subject", it.subject()),
                set("note", it.note()),
                set("neverTranslate", it.neverTranslate()),
                set("terms", it.terms()),
                set("changed", it.changed()),
                set("order", it.order()),
                set("folded", it.folded()),
                set("bytes", it.bytes()));
        return concepts.updateOne(and(eq("_id", it.id()), eq("version", it.version() - 1)), next)
                        .getMatchedCount()
                == 1;
    }

    @Override
    public boolean delete(String id, long version) {
        return concepts.deleteOne(and(eq("_id", id), eq("version", version))).getDeletedCount() == 1;
    }

    @Override
    public long revision() {
        Document counter = revisions.find(COUNTER).first();
        return counter == null ? 0 : counter.getLong("changes");
    }

    @Override
    public void announceChange() {
        revisions.updateOne(COUNTER, inc("changes", 1L), new UpdateOptions().upsert(true));
    }
}
