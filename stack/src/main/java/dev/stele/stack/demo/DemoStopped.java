package dev.stele.stack.demo;

/** The demo could not be loaded to its end; loading it again goes on where it stopped. */
public final class DemoStopped extends RuntimeException {

    DemoStopped(String message) {
        super(message);
    }

    DemoStopped(String message, Throwable cause) {
        super(message, cause);
    }
}
