package dev.stele.content.status;

import dev.stele.contracts.DeskProgress;
import dev.stele.contracts.PagesChanged;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What the other services have told of each article; older news than already known changes nothing. */
public interface Receipts {
    void pages(PagesChanged pages);

    void desk(DeskProgress progress);

    /** The publisher could not apply a fact of this article. */
    void failed(UUID article, String eventType, Instant at);

    Receipt of(UUID article);

    /** By path of a page that is or once was live, which article it shows; unknown ones are left out. */
    Map<String, UUID> holders(Collection<String> paths);
}
