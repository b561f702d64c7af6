package dev.stele.chassis.outbox;

/** Sends what documents hold in their {@code outbox} arrays: in order, at least once, woken by the save. */
public interface OutboxRelay {

    /** Call after the write that added to the document's outbox; returns at once. */
    void wake(String collection, Object id);
}
