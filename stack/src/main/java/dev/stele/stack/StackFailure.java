package dev.stele.stack;

/** A part did not do what it should; the message says what went wrong. */
public final class StackFailure extends RuntimeException {

    public StackFailure(String message) {
        super(message);
    }
}
