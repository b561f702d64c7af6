package dev.stele.chassis.outbox;

/** Completes a pending event at the moment of sending, so that large bytes need not wait in the outbox. */
@FunctionalInterface
public interface PayloadExpander {

    /** The UTF-8 JSON to send. */
    byte[] expand(PendingEvent event);
}
