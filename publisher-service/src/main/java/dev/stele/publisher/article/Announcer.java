package dev.stele.publisher.article;

import dev.stele.contracts.PagesChanged;
import dev.stele.contracts.SurroundingsChanged;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Tells the caches and the desk what readers see now. */
public interface Announcer {

    /** Sends at once; what it returns is complete when the broker has it all. */
    CompletableFuture<?> announce(List<PagesChanged> pages, List<SurroundingsChanged> surroundings);

    /** Of a fold that nobody looks at yet. */
    Announcer SILENT = (_, _) -> CompletableFuture.completedFuture(null);
}
