package dev.stele.translation.digest;

import dev.stele.translation.digest.ReadDigest.Digest;

/** Sends digests. */
@FunctionalInterface
public interface Postman {

    /** Hands the mail to the server; what it cannot hand over it throws. */
    void send(Subscription to, Digest digest);
}
