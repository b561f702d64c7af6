package dev.stele.translation.memory.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.currentDate;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import dev.stele.translation.memory.MemoryEntry;
import dev.stele.translation.memory.Remembered;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Writes many sources at once, each only on the revision that it was read at. */
final class RememberedWrites {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private RememberedWrites() {}

    /** False when somebody else wrote one of them first; the others are written. */
    static boolean write(MongoCollection<Document> sources, List<Remembered> changed) {
        List<WriteModel<Document>> writes =
                changed.stream().map(RememberedWrites::write).toList();
        try {
            BulkWriteResult result = sources.bulkWrite(writes, new BulkWriteOptions().ordered(false));
            return result.getMatchedCount() + result.getUpserts().size() == writes.size();
        } catch (MongoBulkWriteException e) {
            // A source that was new when it was read is there now.
            if (e.getWriteErrors().stream()
                    .allMatch(it -> ErrorCategory.fromErrorCode(it.getCode()) == ErrorCategory.DUPLICATE_KEY)) {
                return false;
            }
            throw e;
        }
    }

    private static WriteModel<Document> write(Remembered it) {
        // The store's own clock stamps the change, so that those who follow need not trust the clocks of instances.
        Bson change = combine(
                set("entries", RememberedDocument.entries(it)),
                set("forgotten", RememberedDocument.forgotten(it)),
                inc("rev", 1L),
                currentDate("changedAt"));
        if (it.revision() > 0) {
            return new UpdateOneModel<>(and(eq("_id", it.key()), eq("rev", it.revision())), change);
        }
        Bson never = and(eq("_id", it.key()), exists("rev", false));
        return new UpdateOneModel<>(never, combine(change, pair(it), withoutOldFields()), UPSERT);
    }

    private static Bson pair(Remembered it) {
        // There is an entry: a source without revision is a new one, or an old document that is never empty.
        MemoryEntry any = it.entries().isEmpty() ? null : it.entries().getFirst();
        return any == null ? new Document() : combine(set("from", any.from()), set("to", any.to()));
    }

    private static Bson withoutOldFields() {
        return combine(unset("source"), unset("target"), unset("by"), unset("approvedAt"), unset("folded"));
    }
}
