package dev.stele.website.site;

import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.SiteSettings;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * What nearly every page needs, kept while the log tells what changes: the settings, the languages, and the newest
 * articles, which no page then has to search for. While the log does not tell, everything is read from the store.
 */
@Component
public final class SiteMemory {

    private final Hearing hearing = new Hearing();
    private final Object searches = new Object();
    private final SettingsMemory settings = new SettingsMemory(hearing);
    private final LatestMemory latest;
    private final Catalogue catalogue;

    public SiteMemory(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.latest = new LatestMemory(hearing, catalogue);
    }

    /** From now on every change is told. */
    public void begin() {
        catalogue.begin();
        hearing.begin();
    }

    /** Changes may go by unheard. */
    public void end() {
        hearing.end();
        catalogue.end();
    }

    /** Nobody knows what changed. */
    public void lose() {
        catalogue.begin();
        hearing.lose();
    }

    /** Something other than an article changed. */
    public void forget() {
        hearing.forget();
    }

    /** Counts the times that something other than an article may have changed; empty while changes go by unheard. */
    OptionalLong age() {
        return hearing.isTold() ? OptionalLong.of(hearing.age()) : OptionalLong.empty();
    }

    public void changed(String articleId) {
        settings.changed(articleId);
        latest.changed(articleId);
        catalogue.changed(articleId);
    }

    /**
     * Compares what an answer is about to show with what is remembered, which may be behind where the log tells late.
     *
     * @return the ids of the articles that the newest articles have to be read again for; they are from now on
     */
    public Set<String> shown(Collection<LiveArticle> articles) {
        Set<String> behind = new HashSet<>();
        for (LiveArticle article : articles) {
            if (latest.isBehind(article)) {
                behind.add(article.id());
            }
        }
        behind.forEach(this::changed);
        return behind;
    }

    /** The settings of the site in that database. */
    public Optional<SiteSettings> settings(String database, Site store) {
        return settings.settings(database, store);
    }

    /** The languages in which something is live; remembered where no settings name the languages of the site. */
    public List<String> liveLocales(String database, Site store) {
        return settings.liveLocales(database, store);
    }

    /** The pictures that pages leave out. */
    public TakenDown takenDown(String database, Site store) {
        return settings.takenDown(database, store);
    }

    /** A picture was taken down; what is kept of the texts that show it is read again. */
    public void takenDown(String mediaId) {
        catalogue.takenDown(mediaId);
    }

    /** The articles of a list, from memory as far as it reaches. */
    public List<LiveArticle> list(String database, Site store, Selection wanted) {
        return known(database, store, wanted)
                // Who had to wait for the searches of others may find it known by then.
                .orElseGet(() -> searched(() -> known(database, store, wanted).orElseGet(() -> store.list(wanted))));
    }

    private Optional<List<LiveArticle>> known(String database, Site store, Selection wanted) {
        return latest.find(database, store, wanted)
                .or(() -> catalogue.find(store, wanted).map(ids -> inOrder(ids, store, wanted::takes)));
    }

    public List<Month> months(Site store, ArticleKind kind) {
        return catalogue.months(store, kind).orElseGet(() -> searched(() -> store.months(kind)));
    }

    public List<LiveArticle> list(Site store, Span span) {
        return catalogue
                .find(store, span)
                .map(ids -> inOrder(ids, store, span::takes))
                .orElseGet(() -> searched(() -> store.list(span)));
    }

    /** One at a time, because a store without sorted indexes walks over all articles for it. */
    private <T> T searched(Supplier<T> search) {
        synchronized (searches) {
            return search.get();
        }
    }

    /** Asked of the articles themselves once more: whatever the catalogue says, nothing is listed that is not live. */
    static List<LiveArticle> inOrder(List<String> ids, Site store, Predicate<LiveArticle> wanted) {
        Map<String, LiveArticle> found = store.articles(ids);
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .filter(wanted)
                .toList();
    }
}
