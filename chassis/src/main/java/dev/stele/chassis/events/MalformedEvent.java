package dev.stele.chassis.events;

/** A record that is not what its type says; it will not get better by trying again. */
public final class MalformedEvent extends RuntimeException {

    public MalformedEvent(String message) {
        super(message);
    }

    MalformedEvent(String message, Throwable cause) {
        super(message, cause);
    }
}
