package dev.stele.publisher.lag;

/** The broker does not answer. */
public final class LogAway extends RuntimeException {

    public LogAway(Throwable cause) {
        super("The log does not answer", cause);
    }
}
