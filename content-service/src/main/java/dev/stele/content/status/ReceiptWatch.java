package dev.stele.content.status;

import java.util.UUID;

/** Told of every article of which another service has told something; what it throws is thrown to who told. */
@FunctionalInterface
public interface ReceiptWatch {
    void told(UUID article);
}
