package dev.stele.content.lint.passage;

import dev.stele.content.lint.Surroundings.Use;
import dev.stele.content.lint.passage.ArticlePassages.Print;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which articles have a passage; at most so many articles, of which the oldest goes first. Not for several threads. */
final class PassageIndex {
    private final int most;
    private final Map<UUID, ArticlePassages> articles = new HashMap<>();
    private final Map<Long, Map<UUID, Print>> uses = new HashMap<>();

    PassageIndex(int most) {
        this.most = most;
    }

    /** False where nothing changes that matters to others. */
    boolean put(ArticlePassages passages) {
        ArticlePassages known = articles.get(passages.article());
        if (known != null && known.version() > passages.version()) return false;
        boolean same = known != null
                && Objects.equals(known.liveFrom(), passages.liveFrom())
                && known.headline().equals(passages.headline())
                && known.prints().equals(passages.prints());
        if (!same) {
            remove(passages.article());
            passages.prints()
                    .forEach(print -> uses.computeIfAbsent(print.value(), _ -> new HashMap<>())
                            .put(passages.article(), print));
        }
        articles.put(passages.article(), passages);
        return !same;
    }

    void remove(UUID article) {
        ArticlePassages known = articles.remove(article);
        if (known == null) return;
        known.prints().forEach(print -> uses.computeIfPresent(print.value(), (_, by) -> without(by, article)));
    }

    /** Others than that article, first those that are published by that time. */
    List<Use> uses(long print, UUID own, Instant time) {
        return uses.getOrDefault(print, Map.of()).entrySet().stream()
                .filter(use -> !use.getKey().equals(own))
                .map(use -> use(use.getKey(), use.getValue(), time))
                .sorted(Comparator.comparing((Use use) -> !use.published()).thenComparing(Use::article))
                .toList();
    }

    private Use use(UUID id, Print print, Instant time) {
        ArticlePassages article = Objects.requireNonNull(articles.get(id));
        return new Use(id, article.headline(), article.isLiveAt(time), print.whole(), print.last());
    }

    /** Removes the oldest above the number, and what is older than that; gives their ids. */
    List<UUID> outgrown(Instant oldest) {
        List<ArticlePassages> gone = new ArrayList<>();
        if (articles.size() > most) {
            articles.values().stream()
                    .sorted(Comparator.comparing(ArticlePassages::at))
                    .limit(articles.size() - most)
                    .forEach(gone::add);
        }
        articles.values().stream().filter(a -> a.at().isBefore(oldest)).forEach(gone::add);
        List<UUID> ids = gone.stream().map(ArticlePassages::article).distinct().toList();
        ids.forEach(this::remove);
        return ids;
    }

    private static @Nullable Map<UUID, Print> without(Map<UUID, Print> by, UUID article) {
        by.remove(article);
        return by.isEmpty() ? null : by;
    }
}
