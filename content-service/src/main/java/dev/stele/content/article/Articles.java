package dev.stele.content.article;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every article of the newsroom. */
public interface Articles {
    Optional<Article> find(UUID id);

    Optional<Article> findByKey(IdempotencyKey key);

    default Article get(UUID id) {
        return find(id).orElseThrow(() -> new ArticleRefusal.Unknown(id));
    }

    /** Refuses a slug that is taken and an idempotency key that was used before ({@link KeyUsed}). */
    void add(Article article, @Nullable IdempotencyKey key);

    /** Writes state and facts in one update, unless the article has changed since it was read. */
    void save(Article article);

    /** By claim, which article holds it; claims that nobody holds are left out. */
    Map<String, UUID> holders(Collection<String> claims);

    /** What is ordered, under embargo and withdrawn of each of these; unknown ones are left out. */
    Map<UUID, Publishing> publishing(Collection<UUID> ids);

    /** By article, its present version; of all there are. */
    Map<UUID, Long> versions();

    Set<UUID> existing(Collection<UUID> ids);

    Page list(Filter filter);

    /** What is wanted of the superseded revisions with these numbers, newest first; few texts at a time are in memory. */
    <T> List<T> history(UUID id, Collection<Integer> numbers, Function<Revision, T> wanted);

    Optional<Revision> superseded(UUID id, int revision);

    List<UUID> due(Instant now);

    Optional<Instant> nextDue();

    /** Two requests with one key came at the same time, and the other was first. */
    final class KeyUsed extends RuntimeException {}

    /** What to list; {@code search} is part of a headline. */
    record Filter(@Nullable ArticleState state, @Nullable String search, Order order, int page, int size) {}

    /** By what a list is ordered. */
    enum Order {
        LAST_UPDATED,
        FIRST_UPDATED,
        LAST_CREATED,
        FIRST_CREATED
    }

    /** One page of a list. */
    record Page(List<Summary> items, long total) {}

    /** An article as lists show it. */
    record Summary(Origin origin, ArticleState state, long version, int revision, String headline, Author updated) {}
}
