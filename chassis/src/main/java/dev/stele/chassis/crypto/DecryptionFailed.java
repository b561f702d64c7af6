package dev.stele.chassis.crypto;

/** An encrypted value cannot be read: its key is not configured, or it was changed or moved. */
public final class DecryptionFailed extends RuntimeException {

    DecryptionFailed(String message) {
        super(message);
    }
}
