package dev.stele.chassis.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;

/** Writes whose id, or whatever else is unique, another document may have. */
public final class Writes {

    private Writes() {}

    /**
     * Makes the write; an upsert whose condition fails for a document that is there counts as one whose id is taken. Of an
     * unordered bulk those that are not taken are written.
     *
     * @return false when any was taken, and was not written
     */
    public static boolean unlessTaken(Runnable write) {
        try {
            write.run();
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        } catch (MongoBulkWriteException e) {
            if (onlyTaken(e)) {
                return false;
            }
            throw e;
        }
    }

    private static boolean onlyTaken(MongoBulkWriteException e) {
        return e.getWriteConcernError() == null
                && e.getWriteErrors().stream().allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
    }
}
