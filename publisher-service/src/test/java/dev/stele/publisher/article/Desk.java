package dev.stele.publisher.article;

import dev.stele.contracts.NewsEvent;
import dev.stele.contracts.PagesChanged;
import dev.stele.contracts.SurroundingsChanged;
import dev.stele.publisher.article.persistence.MemorySite;
import dev.stele.publisher.rendering.HtmlRenderer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.bson.Document;

/** A fold on a site in memory, with what it announced. */
public final class Desk {

    public final MemorySite site = new MemorySite();
    public final List<PagesChanged> announced = new ArrayList<>();
    public final List<SurroundingsChanged> surroundings = new ArrayList<>();
    private final Folding folding;

    public Desk() {
        this(new Agreed());
    }

    public Desk(Decisions decisions) {
        folding = new Folding(new Fold(new HtmlRenderer()), site, decisions, (pages, others) -> {
            announced.addAll(pages);
            surroundings.addAll(others);
            return CompletableFuture.completedFuture(null);
        });
    }

    /** Each fact in a run of its own. */
    public Desk take(List<? extends NewsEvent> facts) {
        facts.forEach(fact -> run(List.of(fact)));
        return this;
    }

    public Desk take(NewsEvent... facts) {
        return take(List.of(facts));
    }

    public Folding.Result run(List<? extends NewsEvent> facts) {
        return folding.apply(List.copyOf(facts));
    }

    /** {@code locale revision.version} of what is live, in order of locale. */
    public List<String> live(Newsroom article) {
        Document manifest = site.article(article.articleId);
        return manifest == null
                ? List.of()
                : manifest.getList("live", Document.class).stream()
                        .map(page -> page.getString("locale") + " " + page.getInteger("revision") + "."
                                + page.getInteger("translationVersion"))
                        .toList();
    }

    public Document page(Newsroom article, String locale) {
        return site.article(article.articleId).getList("live", Document.class).stream()
                .filter(page -> page.getString("locale").equals(locale))
                .findFirst()
                .orElseThrow();
    }

    /** Decisions kept in memory, shared by the folds of one test. */
    public static final class Agreed implements Decisions {

        private final Map<String, UUID> owners = new HashMap<>();

        @Override
        public Optional<UUID> ownerOf(String route) {
            return Optional.ofNullable(owners.get(route));
        }

        @Override
        public void decide(String route, UUID owner) {
            owners.putIfAbsent(route, owner);
        }
    }
}
