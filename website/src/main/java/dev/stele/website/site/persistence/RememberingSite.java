package dev.stele.website.site.persistence;

import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.FrontSlot;
import dev.stele.contracts.SiteSettings;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.ManifestsRead;
import dev.stele.website.site.Media;
import dev.stele.website.site.Month;
import dev.stele.website.site.Moved;
import dev.stele.website.site.MovedMemory;
import dev.stele.website.site.Rendition;
import dev.stele.website.site.Selection;
import dev.stele.website.site.Site;
import dev.stele.website.site.SiteMemory;
import dev.stele.website.site.Span;
import dev.stele.website.site.TakenDown;
import dev.stele.website.site.Wording;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A data database of which the settings, the languages and the lists are remembered, and which records what an answer is
 * made from.
 */
record RememberingSite(String database, long generation, Site store, SiteMemory memory, MovedMemory movedMemory)
        implements Site {

    @Override
    public Optional<SiteSettings> settings() {
        return memory.settings(database, store);
    }

    @Override
    public List<LiveArticle> list(Selection selection) {
        return noted(memory.list(database, store, selection));
    }

    @Override
    public List<FrontSlot> front() {
        return store.front();
    }

    @Override
    public Optional<String> articleAt(String route) {
        return store.articleAt(route);
    }

    @Override
    public List<String> articlesAt(Collection<String> routes) {
        return store.articlesAt(routes);
    }

    @Override
    public Optional<Moved> moved(String key) {
        return movedMemory.find(database, store, key);
    }

    @Override
    public void eachMoved(Consumer<String> consumer) {
        store.eachMoved(consumer);
    }

    @Override
    public Optional<LiveArticle> article(String id) {
        return store.article(id).map(this::noted);
    }

    @Override
    public Map<String, LiveArticle> articles(Collection<String> ids) {
        Map<String, LiveArticle> found = new HashMap<>(store.articles(ids));
        ManifestsRead.noteAll(generation, found.values());
        TakenDown shown = shown();
        if (!shown.pictures().isEmpty()) {
            found.replaceAll((_, article) -> shown.without(article));
        }
        return found;
    }

    @Override
    public List<LiveArticle> newest(int limit) {
        return noted(store.newest(limit));
    }

    @Override
    public List<String> liveLocales() {
        return memory.liveLocales(database, store);
    }

    @Override
    public Optional<Rendition> rendition(String id) {
        return store.rendition(id).map(shown()::without);
    }

    @Override
    public Map<String, Rendition> renditions(Collection<String> ids) {
        TakenDown shown = shown();
        Map<String, Rendition> found = new HashMap<>(store.renditions(ids));
        if (!shown.pictures().isEmpty()) {
            found.replaceAll((_, text) -> shown.without(text));
        }
        return found;
    }

    @Override
    public Optional<Media> media(String mediaId, String name) {
        return store.media(mediaId, name);
    }

    @Override
    public String name() {
        return database;
    }

    @Override
    public Map<String, Long> versions() {
        return store.versions();
    }

    @Override
    public Map<String, Wording> wordings(Collection<String> renditions) {
        TakenDown shown = shown();
        Map<String, Wording> found = new HashMap<>(store.wordings(renditions));
        if (!shown.pictures().isEmpty()) {
            found.replaceAll((_, words) -> shown.without(words));
        }
        return found;
    }

    @Override
    public List<Month> months(ArticleKind kind) {
        return memory.months(store, kind);
    }

    @Override
    public List<LiveArticle> list(Span span) {
        return noted(memory.list(store, span));
    }

    @Override
    public Set<String> takenDown() {
        return shown().pictures();
    }

    @Override
    public boolean isTakenDown(String mediaId) {
        return store.isTakenDown(mediaId);
    }

    private TakenDown shown() {
        return memory.takenDown(database, store);
    }

    private LiveArticle noted(LiveArticle article) {
        ManifestsRead.note(generation, article);
        return shown().without(article);
    }

    private List<LiveArticle> noted(List<LiveArticle> articles) {
        ManifestsRead.noteAll(generation, articles);
        TakenDown shown = shown();
        return shown.pictures().isEmpty()
                ? articles
                : articles.stream().map(shown::without).toList();
    }
}
