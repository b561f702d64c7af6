package dev.stele.publisher.article.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.stele.contracts.FrontCurated;
import dev.stele.contracts.MediaPublished;
import dev.stele.contracts.SiteConfigured;
import dev.stele.publisher.article.Dossier;
import dev.stele.publisher.article.Moved;
import dev.stele.publisher.article.Rendition;
import dev.stele.publisher.article.Route;
import dev.stele.publisher.article.SiteStore;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Remembers the dossiers written last, which saves the read before most folds. */
final class RememberingSite implements SiteStore {

    private static final int REMEMBERED = 2_000;

    private final SiteStore site;
    private final Cache<UUID, Dossier> recent =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    RememberingSite(SiteStore site) {
        this.site = site;
    }

    @Override
    public Map<UUID, Dossier> dossiers(Collection<UUID> articles) {
        Map<UUID, Dossier> known = new HashMap<>(recent.getAllPresent(articles));
        List<UUID> others =
                articles.stream().filter(id -> !known.containsKey(id)).toList();
        if (!others.isEmpty()) {
            known.putAll(site.dossiers(others));
        }
        return known;
    }

    @Override
    public void keep(List<Dossier> changed) {
        recent.invalidateAll(changed.stream().map(Dossier::articleId).toList());
        site.keep(changed);
        changed.forEach(dossier -> recent.put(dossier.articleId(), dossier));
    }

    @Override
    public void atOnce(List<Runnable> writes) {
        site.atOnce(writes);
    }

    @Override
    public void forget() {
        recent.invalidateAll();
    }

    @Override
    public void addRenditions(List<Rendition> pages) {
        site.addRenditions(pages);
    }

    @Override
    public void addPictures(List<MediaPublished> pictures) {
        site.addPictures(pictures);
    }

    @Override
    public void reveal(Collection<UUID> pictures) {
        site.reveal(pictures);
    }

    @Override
    public void takeDown(Collection<UUID> pictures) {
        site.takeDown(pictures);
    }

    @Override
    public Map<String, UUID> claim(Collection<Route> routes) {
        return site.claim(routes);
    }

    @Override
    public void flip(List<Dossier> changed) {
        site.flip(changed);
    }

    @Override
    public void curate(FrontCurated front) {
        site.curate(front);
    }

    @Override
    public void move(List<Moved> moves) {
        site.move(moves);
    }

    @Override
    public void configure(SiteConfigured settings) {
        site.configure(settings);
    }
}
