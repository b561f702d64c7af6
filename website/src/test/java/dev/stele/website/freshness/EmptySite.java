package dev.stele.website.freshness;

import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.FrontSlot;
import dev.stele.contracts.SiteSettings;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Media;
import dev.stele.website.site.Month;
import dev.stele.website.site.Rendition;
import dev.stele.website.site.Selection;
import dev.stele.website.site.Site;
import dev.stele.website.site.Span;
import dev.stele.website.site.Wording;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A site in which nothing is. */
final class EmptySite implements Site {

    static final EmptySite INSTANCE = new EmptySite();

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
    public List<LiveArticle> newest(int limit) {
        return List.of();
    }

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
    public Optional<Media> media(String mediaId, String name) {
        return Optional.empty();
    }

    @Override
    public String name() {
        return "site_1";
    }

    @Override
    public Map<String, Long> versions() {
        return Map.of();
    }

    @Override
    public Map<String, Wording> wordings(Collection<String> renditions) {
        return Map.of();
    }

    @Override
    public List<Month> months(ArticleKind kind) {
        return List.of();
    }

    @Override
    public List<LiveArticle> list(Span span) {
        return List.of();
    }
}
