package dev.stele.content.lint.link;

import dev.stele.content.article.Articles;
import dev.stele.content.article.Publishing;
import dev.stele.content.lint.KnownLinks;
import dev.stele.content.lint.LintSettings;
import dev.stele.content.lint.Surroundings.LinkState;
import dev.stele.content.status.LivePages;
import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.OldAddress;
import dev.stele.contracts.PagesChanged;
import dev.stele.contracts.SiteSettings;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Tells what readers meet behind the links of an article, by what articles have claimed, the publisher has told and the
 * table of old addresses says.
 */
@Service
class LinkStates implements KnownLinks {
    /** An article with more different links within the site is a directory; the rest of them is not judged. */
    private static final int MOST = 100;

    private final Articles articles;
    private final LivePages pages;
    private final MovedLinks moved;
    private final LintSettings settings;

    LinkStates(Articles articles, LivePages pages, MovedLinks moved, LintSettings settings) {
        this.articles = articles;
        this.pages = pages;
        this.moved = moved;
        this.settings = settings;
    }

    @Override
    public Map<String, LinkState> of(UUID own, ArticleContent content, @Nullable SiteSettings site) {
        Map<String, SitePath> paths = within(content);
        if (paths.isEmpty()) return Map.of();
        Map<SitePath, UUID> holders = holders(paths.values());
        Set<UUID> others = new HashSet<>(holders.values());
        others.remove(own);
        Map<UUID, Publishing> orders = articles.publishing(others);
        Map<UUID, PagesChanged> live = pages.of(others);
        Map<String, LinkState> states = new HashMap<>();
        Map<String, OldAddress> unknown = new HashMap<>();
        paths.forEach((href, path) -> {
            UUID holder = holders.get(path);
            LinkState state;
            if (path.isSection()) state = section(path, site);
            else if (holder == null) state = LinkState.DEAD;
            else if (holder.equals(own)) state = LinkState.LIVE;
            else state = page(path.locale(), orders.get(holder), live.get(holder));
            if (state != null) states.put(href, state);
            if (state == LinkState.DEAD && holder == null)
                OldAddress.parse(href).ifPresent(address -> unknown.put(href, address));
        });
        states.putAll(moved.of(unknown));
        return states;
    }

    private Map<String, SitePath> within(ArticleContent content) {
        Map<String, SitePath> paths = new LinkedHashMap<>();
        for (Link link : Link.in(content)) {
            if (paths.size() == MOST) break;
            SitePath.of(link.href(), settings.siteUrl()).ifPresent(path -> paths.put(link.href(), path));
        }
        return paths;
    }

    /** Which article has claimed each address in its own language, or was there in another. */
    private Map<SitePath, UUID> holders(Collection<SitePath> paths) {
        List<SitePath> asked =
                paths.stream().filter(p -> !p.isSection()).distinct().toList();
        Map<String, UUID> claimed =
                articles.holders(asked.stream().map(SitePath::claim).toList());
        Map<String, UUID> shown = pages.holders(asked.stream()
                .filter(p -> !claimed.containsKey(p.claim()))
                .map(SitePath::path)
                .toList());
        Map<SitePath, UUID> holders = new HashMap<>();
        for (SitePath path : asked) {
            UUID holder = claimed.getOrDefault(path.claim(), shown.get(path.path()));
            if (holder != null) holders.put(path, holder);
        }
        return holders;
    }

    private static @Nullable LinkState section(SitePath path, @Nullable SiteSettings site) {
        if (site == null) return null;
        boolean there = site.locales().contains(path.locale())
                && site.sections().stream().anyMatch(s -> s.id().equals(path.name()));
        return there ? LinkState.LIVE : LinkState.DEAD;
    }

    private static LinkState page(String locale, @Nullable Publishing article, @Nullable PagesChanged pages) {
        if (article == null) return LinkState.DEAD;
        boolean ordered = article.orders().stream().anyMatch(o -> o.locale().equals(locale));
        boolean scheduled =
                article.schedules().stream().anyMatch(s -> s.locales().contains(locale));
        if (ordered && pages != null && pages.live().containsKey(locale)) return LinkState.LIVE;
        if (ordered || scheduled) return LinkState.WAITING;
        return article.withdrawn().contains(locale) ? LinkState.DEAD : LinkState.DRAFT;
    }
}
