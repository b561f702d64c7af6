package dev.stele.translation.interchange;

/** The bytes are no XLIFF that this service takes; nothing of them is. */
public final class UnreadableXliff extends RuntimeException {

    UnreadableXliff(String message) {
        super(message, null, false, false);
    }
}
