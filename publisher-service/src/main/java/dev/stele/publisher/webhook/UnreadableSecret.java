package dev.stele.publisher.webhook;

/** The current secret of a webhook cannot be decrypted, so its calls cannot be signed. */
public final class UnreadableSecret extends RuntimeException {

    UnreadableSecret(String webhook) {
        super("The secret of webhook " + webhook + " is encrypted under a key that is not in stele.encryption.keys");
    }
}
