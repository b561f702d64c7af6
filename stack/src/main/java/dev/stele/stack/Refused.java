package dev.stele.stack;

import java.nio.file.Path;

/** What was asked for cannot be done here; the message is the one line that the person at the keyboard needs. */
public final class Refused extends RuntimeException {

    public Refused(String line) {
        super(line);
    }

    public static Refused alreadyRunning(Path data) {
        return new Refused("another newsroom runs on " + data + "; ./stele status shows it");
    }
}
