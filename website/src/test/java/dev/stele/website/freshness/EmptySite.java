package dev.stele.website.freshness;

import dev.stele.contracts.FrontSlot;
import dev.stele.contracts.SiteSettings;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Media;
import dev.stele.website.site.Rendition;
import dev.stele.website.site.Selection;
import dev.stele.website.site.Site;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A site in which nothing is. */
enum EmptySite implements Site {
    INSTANCE;

    @Override
    public Optional<SiteSettings> settings() {
        return Optional.empty();
    }

    @Override
    public List<FrontSlot> front() {
        return List.of();
    }

    @Override
    public Optional<String> articleAt(String route) {
        return Optional.empty();
    }

    @Override
    public List<String> articlesAt(Collection<String> routes) {
        return List.of();
    }

    @Override
    public Optional<LiveArticle> article(String id) {
        return Optional.empty();
    }

    @Override
    public Map<String, LiveArticle> articles(Collection<String> ids) {
        return Map.of();
    }

    @Override
    public List<LiveArticle> list(Selection selection) {
        return List.of();
    }

    @Override
    public void each(int limit, Consumer<LiveArticle> consumer) {}

    @Override
    public List<String> liveLocales() {
        return List.of();
    }

    @Override
    public Optional<Rendition> rendition(String id) {
        return Optional.empty();
    }

    @Override
    public Map<String, Rendition> renditions(Collection<String> ids) {
        return Map.of();
    }

    @Override
    public Optional<Media> media(String mediaId, int width) {
        return Optional.empty();
    }
}
