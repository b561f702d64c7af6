package dev.stele.translation.digest;

import dev.stele.translation.digest.ReadDigest.Digest;

/** Sends digests. */
@FunctionalInterface
public interface Postman {

    /** Hands the mail to the server; trouble is logged, and the next day's mail tells of the time after this one. */
    void send(Subscription to, Digest digest);
}
