package dev.stele.publisher.article.persistence;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;

/** Writes that may be repeated: each in one round trip, and a duplicate key only says that there is nothing to do. */
final class Writes {

    private static final int DUPLICATE_KEY = 11000;

    private Writes() {}

    /** Adds what is not there; the positions of what was. */
    static Set<Integer> insertAbsent(MongoCollection<Document> collection, List<Document> documents) {
        try {
            collection.insertMany(documents, new InsertManyOptions().ordered(false));
            return Set.of();
        } catch (MongoBulkWriteException e) {
            return duplicates(e);
        }
    }

    /** Replaces each document whose number in this field is lower, and adds those that are not there. */
    static void replaceOlder(MongoCollection<Document> collection, String number, List<Document> documents) {
        List<ReplaceOneModel<Document>> replacements = documents.stream()
                .map(d -> new ReplaceOneModel<>(older(d, number), d, new ReplaceOptions().upsert(true)))
                .toList();
        try {
            collection.bulkWrite(replacements, new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            duplicates(e);
        }
    }

    /** Flat, where the driver's own {@code and} would hide the id from stores that plan simply. */
    private static Document older(Document document, String number) {
        return new Document("_id", document.get("_id")).append(number, new Document("$lt", document.get(number)));
    }

    private static Set<Integer> duplicates(MongoBulkWriteException e) {
        boolean nothingElse = e.getWriteConcernError() == null
                && e.getWriteErrors().stream().allMatch(error -> error.getCode() == DUPLICATE_KEY);
        if (!nothingElse) {
            throw e;
        }
        return e.getWriteErrors().stream().map(BulkWriteError::getIndex).collect(Collectors.toSet());
    }
}
