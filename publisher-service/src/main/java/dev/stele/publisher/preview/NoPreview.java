package dev.stele.publisher.preview;

/** The site makes no preview now. */
public final class NoPreview extends RuntimeException {

    public NoPreview(String message) {
        super(message);
    }

    public NoPreview(String message, Throwable cause) {
        super(message, cause);
    }
}
