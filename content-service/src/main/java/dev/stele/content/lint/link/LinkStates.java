package dev.stele.content.lint.link;

import dev.stele.content.article.Article;
import dev.stele.content.article.ArticleSnapshot;
import dev.stele.content.article.ArticleState;
import dev.stele.content.article.Articles;
import dev.stele.content.lint.KnownLinks;
import dev.stele.content.lint.LintSettings;
import dev.stele.content.lint.Surroundings.LinkState;
import dev.stele.content.redirect.Redirects;
import dev.stele.content.status.Receipts;
import dev.stele.contracts.AddressesMoved.Move;
import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.OldAddress;
import dev.stele.contracts.PagesChanged;
import dev.stele.contracts.SiteSettings;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
    private final Receipts receipts;
    private final Redirects redirects;
    private final LintSettings settings;

    LinkStates(Articles articles, Receipts receipts, Redirects redirects, LintSettings settings) {
        this.articles = articles;
        this.receipts = receipts;
        this.redirects = redirects;
        this.settings = settings;
    }

    @Override
    public Map<String, LinkState> of(UUID own, ArticleContent content, @Nullable SiteSettings site) {
        Map<String, SitePath> paths = new LinkedHashMap<>();
        for (Link link : Link.in(content)) {
            if (paths.size() == MOST) break;
            SitePath.of(link.href(), settings.siteUrl()).ifPresent(path -> paths.put(link.href(), path));
        }
        if (paths.isEmpty()) return Map.of();
        List<SitePath> pages =
                paths.values().stream().filter(p -> !p.isSection()).distinct().toList();
        Map<String, UUID> claimed =
                articles.holders(pages.stream().map(SitePath::claim).toList());
        Map<String, UUID> shown =
                receipts.holders(pages.stream().map(SitePath::path).toList());
        Map<String, LinkState> states = new HashMap<>();
        Map<String, OldAddress> unknown = new HashMap<>();
        paths.forEach((href, path) -> {
            UUID holder = claimed.getOrDefault(path.claim(), shown.get(path.path()));
            LinkState state = path.isSection() ? section(path, site) : page(own, path, holder);
            if (state != null) states.put(href, state);
            if (state == LinkState.DEAD && holder == null)
                OldAddress.parse(href).ifPresent(address -> unknown.put(href, address));
        });
        if (!unknown.isEmpty()) states.putAll(moved(unknown));
        return states;
    }

    /** What the table of old addresses knows, of an address with its query or without. */
    private Map<String, LinkState> moved(Map<String, OldAddress> addresses) {
        Map<String, Move> known = redirects.known(addresses.values().stream()
                .flatMap(address -> Stream.of(address.key(), address.path()))
                .distinct()
                .toList());
        Map<String, LinkState> states = new HashMap<>();
        addresses.forEach((href, address) -> {
            Move move = known.getOrDefault(address.key(), known.get(address.path()));
            if (move != null) states.put(href, moved(move));
        });
        return states;
    }

    private LinkState moved(Move move) {
        return switch (move.fate()) {
            case PATH -> LinkState.OLD;
            case GONE, FORGOTTEN -> LinkState.DEAD;
            case ARTICLE ->
                Optional.ofNullable(move.articleId())
                        .flatMap(articles::find)
                        .map(article -> moved(article.snapshot().state()))
                        .orElse(LinkState.DEAD);
        };
    }

    private static LinkState moved(ArticleState article) {
        return switch (article) {
            case ORDERED -> LinkState.OLD;
            case SCHEDULED -> LinkState.WAITING;
            case DRAFT, RELEASED -> LinkState.DRAFT;
            case WITHDRAWN -> LinkState.DEAD;
        };
    }

    private static @Nullable LinkState section(SitePath path, @Nullable SiteSettings site) {
        if (site == null) return null;
        boolean there = site.locales().contains(path.locale())
                && site.sections().stream().anyMatch(s -> s.id().equals(path.name()));
        return there ? LinkState.LIVE : LinkState.DEAD;
    }

    private LinkState page(UUID own, SitePath path, @Nullable UUID holder) {
        if (holder == null) return LinkState.DEAD;
        if (holder.equals(own)) return LinkState.LIVE;
        ArticleSnapshot article = articles.find(holder).map(Article::snapshot).orElse(null);
        if (article == null) return LinkState.DEAD;
        boolean ordered =
                article.publishing().orders().stream().anyMatch(o -> o.locale().equals(path.locale()));
        boolean scheduled = article.publishing().schedules().stream()
                .anyMatch(s -> s.locales().contains(path.locale()));
        PagesChanged pages = receipts.of(holder).pages();
        if (ordered && pages != null && pages.live().containsKey(path.locale())) return LinkState.LIVE;
        if (ordered || scheduled) return LinkState.WAITING;
        return article.publishing().withdrawn().contains(path.locale()) ? LinkState.DEAD : LinkState.DRAFT;
    }
}
