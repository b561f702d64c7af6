package dev.stele.content.lint.passage;

import dev.stele.content.article.ArticleSnapshot;
import dev.stele.content.article.ArticleWatch;
import dev.stele.content.lint.KnownPassages;
import dev.stele.content.lint.LintSettings;
import dev.stele.content.lint.PlacedText;
import dev.stele.content.lint.Surroundings.Use;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Passages of recent articles, in memory: a fold of every save here, and of what other instances have kept. So a lint
 * asks nothing of the articles, however many there are.
 */
@Component
class RecentPassages implements KnownPassages, ArticleWatch {
    private static final Logger LOG = LoggerFactory.getLogger(RecentPassages.class);
    /** How old the news of other instances may be. */
    private static final Duration FRESH = Duration.ofSeconds(1);
    /** Clocks of instances differ, and what is kept behind a save comes a little later. */
    private static final Duration OVERLAP = Duration.ofSeconds(5);

    private final PassageStore store;
    private final PassageWriter writer;
    private final LintSettings settings;
    private final Clock clock;
    private final PassageIndex index;
    private Instant looked = Instant.EPOCH;

    RecentPassages(PassageStore store, PassageWriter writer, LintSettings settings, Clock clock) {
        this.store = store;
        this.writer = writer;
        this.settings = settings;
        this.clock = clock;
        this.index = new PassageIndex(settings.articlesKept());
    }

    @Override
    public synchronized void saved(ArticleSnapshot article) {
        ArticlePassages passages = ArticlePassages.of(article);
        boolean news = index.put(passages);
        outgrown(clock.instant());
        if (news) writer.keep(passages);
    }

    @Override
    public Map<Long, List<Use>> elsewhere(UUID article, List<PlacedText> texts, Instant time) {
        List<Passage> passages = Passage.in(texts);
        if (passages.isEmpty()) return Map.of();
        synchronized (this) {
            look();
            Map<Long, List<Use>> found = new HashMap<>();
            for (Passage p : passages) {
                List<Use> uses = index.uses(p.print(), article, time);
                if (!uses.isEmpty()) found.put(p.print(), uses);
            }
            return found;
        }
    }

    /** From memory and from the store, whoever has kept it there. */
    private void outgrown(Instant now) {
        index.outgrown(now.minus(settings.articlesAge())).forEach(writer::forget);
    }

    /** Without the store there is nothing to compare with, which must not keep an article from being published. */
    private void look() {
        Instant now = clock.instant();
        if (Duration.between(looked, now).compareTo(FRESH) < 0) return;
        try {
            Instant since = looked.equals(Instant.EPOCH) ? looked : looked.minus(OVERLAP);
            store.keptSince(since).forEach(index::put);
            outgrown(now);
            looked = now;
        } catch (RuntimeException e) {
            LOG.warn("Recent passages could not be read: {}", e.toString());
        }
    }
}
