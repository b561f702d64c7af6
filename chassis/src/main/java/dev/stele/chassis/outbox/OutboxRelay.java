package dev.stele.chassis.outbox;

import java.util.function.Supplier;

/** Sends what documents hold in their {@code outbox} arrays: in order, at least once, woken by the save. */
public interface OutboxRelay {

    /** Call after the write that added to the document's outbox; returns at once. */
    void wake(String collection, Object id);

    /**
     * Writes a document with events in its outbox. The relay is woken also when the write failed: it may have been made,
     * and only its answer lost.
     */
    default <T> T wakeAfter(String collection, Object id, Supplier<T> write) {
        try {
            return write.get();
        } finally {
            wake(collection, id);
        }
    }
}
