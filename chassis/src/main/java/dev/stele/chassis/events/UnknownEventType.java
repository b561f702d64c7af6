package dev.stele.chassis.events;

/** A type name of a newer version, or of nobody. */
public final class UnknownEventType extends RuntimeException {

    UnknownEventType(String type) {
        super("unknown event type '" + type + "'");
    }
}
