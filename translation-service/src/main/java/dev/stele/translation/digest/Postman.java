package dev.stele.translation.digest;

import java.util.List;

/** Sends digests. */
@FunctionalInterface
public interface Postman {

    /** Hands the mail to the server; trouble is logged, and the next day's mail tells of the time after this one. */
    void send(Subscription to, List<DigestItem> items);
}
