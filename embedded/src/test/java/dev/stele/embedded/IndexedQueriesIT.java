package dev.stele.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;
import static com.mongodb.client.model.Updates.inc;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IndexedQueriesIT {

    private final EmbeddedStore store = EmbeddedStore.inMemory();
    private final MongoClient client = MongoClients.create(store.uri("test"));
    private final MongoCollection<Document> articles =
            client.getDatabase("test").getCollection("articles");

    @BeforeEach
    void fill() {
        articles.createIndex(
                Indexes.ascending("slugs"), new IndexOptions().unique(true).sparse(true));
        for (int i = 1; i <= 3; i++) {
            articles.insertOne(new Document("_id", i).append("version", i).append("slugs", List.of("a" + i, "b" + i)));
        }
        articles.insertOne(new Document("_id", 4).append("version", 4));
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    private List<Integer> ids(Bson filter) {
        return articles.find(filter).map(d -> d.getInteger("_id")).into(new java.util.ArrayList<>());
    }

    @Test
    void otherConditionsStillHoldOnWhatAnIndexFinds() {
        assertThat(ids(and(eq("_id", 2), eq("version", 2)))).containsExactly(2);
        assertThat(ids(and(eq("_id", 2), eq("version", 1)))).isEmpty();
        assertThat(ids(and(in("_id", List.of(1, 2, 3)), gt("version", 1)))).containsExactly(2, 3);
        assertThat(ids(and(gt("version", 1), and(eq("slugs", "b3"), eq("_id", 3)))))
                .containsExactly(3);
    }

    @Test
    void aDocumentWithSeveralOfTheValuesIsFoundOnce() {
        assertThat(ids(in("slugs", List.of("a1", "b1", "b2")))).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void alternativesAreNotTakenForConditions() {
        assertThat(ids(or(eq("_id", 1), eq("version", 4)))).containsExactly(1, 4);
        assertThat(ids(and(or(eq("_id", 1), eq("version", 4)), gt("version", 0))))
                .containsExactly(1, 4);
    }

    @Test
    void absentValuesAreFoundWithoutTheSparseIndex() {
        assertThat(ids(and(eq("slugs", null), eq("version", 4)))).containsExactly(4);
    }

    @Test
    void aConditionalUpdateChangesOneOrNone() {
        assertThat(articles.updateOne(and(eq("_id", 1), eq("version", 7)), inc("version", 1))
                        .getMatchedCount())
                .isZero();
        assertThat(articles.updateOne(and(eq("_id", 1), eq("version", 1)), inc("version", 1))
                        .getModifiedCount())
                .isOne();
        assertThat(ids(eq("version", 2))).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void theFirstInAnOrderAreThoseOfAllInThatOrder() {
        long seed = Long.getLong("stele.seed", System.nanoTime());
        Random random = new Random(seed);
        List<Document> all = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            all.add(new Document("_id", i).append("at", random.nextInt(20)).append("kind", random.nextInt(3)));
        }
        MongoCollection<Document> many = client.getDatabase("test").getCollection("many");
        many.insertMany(all);
        for (int step = 0; step < 50; step++) {
            int kind = random.nextInt(3);
            int skip = random.nextInt(80);
            int limit = 1 + random.nextInt(20);
            List<Document> expected = all.stream()
                    .filter(document -> document.getInteger("kind") == kind)
                    .sorted(Comparator.comparing((Document document) -> document.getInteger("at"))
                            .reversed()
                            .thenComparing(document -> document.getInteger("_id")))
                    .skip(skip)
                    .limit(limit)
                    .toList();
            FindIterable<Document> found = many.find(eq("kind", kind))
                    .sort(orderBy(descending("at"), ascending("_id")))
                    .skip(skip)
                    .limit(limit);
            assertThat(found.into(new ArrayList<>()))
                    .as("seed %d, step %d", seed, step)
                    .isEqualTo(expected);
            assertThat(found.projection(include("at")).into(new ArrayList<>()))
                    .as("parts, seed %d, step %d", seed, step)
                    .isEqualTo(expected.stream()
                            .map(it -> new Document("_id", it.get("_id")).append("at", it.get("at")))
                            .toList());
            assertThat(found.projection(exclude("at")).into(new ArrayList<>()))
                    .as("without the order, seed %d, step %d", seed, step)
                    .isEqualTo(expected.stream()
                            .map(it -> new Document("_id", it.get("_id")).append("kind", it.get("kind")))
                            .toList());
        }
    }
}
