package dev.stele.website.site;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps addresses that anybody can make up away from the store: while the log tells of changes, only one that may be in
 * the table of old addresses is looked up there.
 */
@Component
public final class MovedMemory {

    /** The table, read once by whoever asks first. Others wait for that reading and share its failure. */
    private record Kept(long age, String database, FutureTask<MovedIndex> index) {

        boolean isOf(long wantedAge, String wantedDatabase) {
            return age == wantedAge && database.equals(wantedDatabase) && index.state() != Future.State.FAILED;
        }
    }

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

    private MovedIndex index(long age, String database, Site store) {
        FutureTask<MovedIndex> index = reading(age, database, store);
        index.run();
        try {
            return index.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private synchronized FutureTask<MovedIndex> reading(long age, String database, Site store) {
        Kept now = kept;
        if (now == null || !now.isOf(age, database)) {
            now = new Kept(age, database, new FutureTask<>(() -> MovedIndex.of(store)));
            kept = now;
        }
        return now.index();
    }
}
