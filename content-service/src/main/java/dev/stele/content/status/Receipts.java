package dev.stele.content.status;

import dev.stele.contracts.DeskProgress;
import dev.stele.contracts.PagesChanged;
import java.time.Instant;
import java.util.UUID;

/** What the other services have told of each article; older news than already known changes nothing. */
public interface Receipts {
    void pages(PagesChanged pages);

    void desk(DeskProgress progress);

    /** The publisher could not apply a fact of this article. */
    void failed(UUID article, String eventType, Instant at);

    Receipt of(UUID article);
}
