package dev.stele.content.lint.passage;

import dev.stele.content.article.ArticleSnapshot;
import dev.stele.content.lint.AllRules;
import dev.stele.content.lint.PlacedText;
import dev.stele.content.lint.Surroundings.Use;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Passages of recent articles without a store. */
public final class Memory {
    private final RecentPassages passages;

    public Memory(Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        Kept store = new Kept();
        passages = new RecentPassages(store, new PassageWriter(store, clock), AllRules.SETTINGS, clock);
    }

    public void saved(ArticleSnapshot article) {
        passages.saved(article);
    }

    public Map<Long, List<Use>> elsewhere(UUID article, List<PlacedText> texts, Instant time) {
        return passages.elsewhere(article, texts, time);
    }

    /** A store of what another instance has kept. */
    static final class Kept implements PassageStore {
        final List<ArticlePassages> kept = new CopyOnWriteArrayList<>();

        @Override
        public void keep(List<ArticlePassages> changed, Instant now) {
            kept.addAll(changed);
        }

        @Override
        public void forget(List<UUID> articles) {
            kept.removeIf(a -> articles.contains(a.article()));
        }

        @Override
        public List<ArticlePassages> keptSince(Instant time) {
            return List.copyOf(kept);
        }
    }
}
