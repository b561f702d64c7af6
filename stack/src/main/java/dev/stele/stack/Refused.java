package dev.stele.stack;

/** What was asked for cannot be done here; the message is the one line that the person at the keyboard needs. */
public final class Refused extends RuntimeException {

    public Refused(String line) {
        super(line);
    }
}
