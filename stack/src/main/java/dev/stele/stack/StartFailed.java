package dev.stele.stack;

/** A part did not come up; the message holds the end of its log. */
public final class StartFailed extends RuntimeException {

    public StartFailed(String message) {
        super(message);
    }
}
