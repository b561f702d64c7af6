package dev.stele.website.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finished answers by address. An address that many ask for at once is made once, and an answer that was begun before a
 * drop is neither kept nor shared after it.
 */
@Component
public final class AnswerCache {

    private final Cache<String, Answer> kept;
    private final ConcurrentMap<String, CompletableFuture<Answer>> flights = new ConcurrentHashMap<>();
    private final Object turn = new Object();
    private long generation;

    AnswerCache(CacheSettings settings) {
        kept = Caffeine.newBuilder()
                .maximumWeight(settings.cacheBytes().toBytes())
                .weigher((String key, Answer answer) -> 2 * key.length() + answer.weight)
                .executor(Runnable::run)
                .build();
    }

    @Nullable
    Answer present(String address) {
        return kept.getIfPresent(address);
    }

    /** The answer in memory, or else the one that this or another thread is making. */
    public Answer answer(String address, Recipe recipe) {
        Answer present = kept.getIfPresent(address);
        if (present != null) {
            return present;
        }
        return fly(address, recipe, false);
    }

    /** An answer that many addresses share under a name that is none; kept, though passing for each of them. */
    public Answer shared(String name, Recipe recipe) {
        Answer present = kept.getIfPresent(name);
        return present == null ? fly(name, recipe, true) : present;
    }

    /** Forgets what the predicate names, and keeps nothing that is being made at this moment. */
    public void drop(Predicate<String> addresses) {
        drop(addresses, "");
    }

    /** Forgets also what was made from the article, in whatever language. */
    public void drop(Predicate<String> addresses, String article) {
        synchronized (turn) {
            generation++;
            flights.clear();
            kept.asMap()
                    .entrySet()
                    .removeIf(entry -> addresses.test(entry.getKey())
                            || entry.getValue().sources.contains(article));
        }
    }

    private Answer fly(String address, Recipe recipe, boolean always) {
        CompletableFuture<Answer> mine = new CompletableFuture<>();
        CompletableFuture<Answer> theirs = flights.putIfAbsent(address, mine);
        return theirs == null ? make(address, recipe, mine, always) : await(theirs);
    }

    private Answer make(String address, Recipe recipe, CompletableFuture<Answer> flight, boolean always) {
        long begun = generation();
        try {
            // Another thread may have finished between the look into the memory and the take-off.
            Answer present = kept.getIfPresent(address);
            Answer answer = present != null ? present : recipe.make();
            keep(address, answer, begun, always);
            flight.complete(answer);
            return answer;
        } catch (RuntimeException | Error e) {
            flight.completeExceptionally(e);
            throw e;
        } finally {
            flights.remove(address, flight);
        }
    }

    private static Answer await(CompletableFuture<Answer> flight) {
        try {
            return flight.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private void keep(String address, Answer answer, long begun, boolean always) {
        synchronized (turn) {
            if ((answer.kept || always) && begun == generation) {
                kept.put(address, answer);
            }
        }
    }

    /** Counts the drops: what was read under one count is current for as long as the count stands. */
    public long generation() {
        synchronized (turn) {
            return generation;
        }
    }
}
