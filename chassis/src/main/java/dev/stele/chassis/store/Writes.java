package dev.stele.chassis.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;

/** Writes whose id, or whatever else is unique, another document may have. */
public final class Writes {

    private Writes() {}

    /**
     * Makes the write; an upsert whose condition fails for a document that is there counts as one whose id is taken.
     *
     * @return false when it was taken, and nothing was written
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
        }
    }
}
