package dev.stele.website.site;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps addresses that anybody can make up away from the store: while the log tells of changes, only one that may be in
 * the table of old addresses is looked up there.
 */
@Component
public final class MovedMemory {

    private record Kept(long age, String database, MovedIndex index) {}

    private final SiteMemory memory;
    private @Nullable Kept kept;

    MovedMemory(SiteMemory memory) {
        this.memory = memory;
    }

    /** What became of an address in that database. */
    public Optional<Moved> find(String database, Site store, String key) {
        OptionalLong age = memory.age();
        boolean possible =
                age.isEmpty() || index(age.getAsLong(), database, store).mayHave(key);
        return possible ? store.moved(key) : Optional.empty();
    }

    private synchronized MovedIndex index(long age, String database, Site store) {
        Kept now = kept;
        if (now == null || now.age() != age || !now.database().equals(database)) {
            now = new Kept(age, database, MovedIndex.of(store));
            kept = now;
        }
        return now.index();
    }
}
