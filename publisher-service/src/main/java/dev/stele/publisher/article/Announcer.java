package dev.stele.publisher.article;

import dev.stele.contracts.PagesChanged;
import dev.stele.contracts.SurroundingsChanged;
import java.util.List;

/** Tells the caches and the desk what readers see now; returns once the broker has it all. */
public interface Announcer {

    void announce(List<PagesChanged> pages, List<SurroundingsChanged> surroundings);

    /** Of a fold that nobody looks at yet. */
    Announcer SILENT = (_, _) -> {};
}
