package dev.stele.content.lint;

import dev.stele.content.article.ArticleSnapshot;
import dev.stele.content.article.StandingOrder;
import dev.stele.content.media.Picture;
import dev.stele.content.media.Pictures;
import dev.stele.content.site.Sites;
import dev.stele.content.status.LivePages;
import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.PagesChanged;
import dev.stele.contracts.PagesChanged.LivePage;
import dev.stele.contracts.SiteSettings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Gathers what the newsroom knows around an article, and holds the article against the rules. */
@Service
public class LintArticle {
    /** Where the day is furthest on; a newsroom there may write its own date. */
    private static final ZoneOffset EARLIEST_DAY = ZoneOffset.ofHours(14);

    private final Lint lint;
    private final Sites sites;
    private final Pictures pictures;
    private final LivePages pages;
    private final KnownLinks links;
    private final KnownPassages passages;
    private final Clock clock;

    LintArticle(
            Lint lint,
            Sites sites,
            Pictures pictures,
            LivePages pages,
            KnownLinks links,
            KnownPassages passages,
            Clock clock) {
        this.lint = lint;
        this.sites = sites;
        this.pictures = pictures;
        this.pages = pages;
        this.links = links;
        this.passages = passages;
        this.clock = clock;
    }

    /** As it stands; with languages named, as if it were about to be live in these. */
    public List<Finding> now(ArticleSnapshot article, Set<String> wanted) {
        Set<String> meant = wanted.isEmpty() ? ordered(article) : wanted;
        List<Picture> shown = pictures.shownIn(article.current().content());
        Instant now = clock.instant();
        return Lint.few(before(article, shown, meant, now, now));
    }

    /**
     * Everything, as it would be published at that time in these languages.
     *
     * @param others which articles it is compared with as published: those that are live by this time
     */
    List<Finding> before(ArticleSnapshot article, List<Picture> shown, Set<String> wanted, Instant at, Instant others) {
        ArticleContent content = article.current().content();
        List<PlacedText> texts = TextsOf.all(content);
        Surroundings around = surroundings(article, shown, texts, at, others);
        return lint.findings(new Proof(article.origin(), content, wanted, texts, ShownPicture.in(content), around));
    }

    private Surroundings surroundings(
            ArticleSnapshot article, List<Picture> shown, List<PlacedText> texts, Instant at, Instant others) {
        UUID id = article.origin().id();
        SiteSettings site = sites.settings().orElse(null);
        Set<String> ordered = ordered(article);
        // Nobody has seen an article that was never ordered, so nobody needs to be asked about it.
        PagesChanged told = ordered.isEmpty() ? null : pages.of(List.of(id)).get(id);
        Set<String> reached = new HashSet<>(ordered);
        if (told != null) reached.addAll(told.live().keySet());
        return new Surroundings(
                site,
                credited(shown),
                links.of(id, article.current().content(), site),
                passages.elsewhere(id, texts, others),
                told == null ? null : slug(told.live().get(article.origin().sourceLocale())),
                reached,
                LocalDate.ofInstant(at, EARLIEST_DAY));
    }

    private static Set<UUID> credited(List<Picture> shown) {
        return shown.stream()
                .filter(p -> p.credit() != null && !p.credit().isBlank())
                .map(Picture::id)
                .collect(Collectors.toSet());
    }

    /** Under an embargo too: it is ordered when its time comes. */
    private static Set<String> ordered(ArticleSnapshot article) {
        return Stream.concat(
                        article.publishing().orders().stream().map(StandingOrder::locale),
                        article.publishing().schedules().stream().flatMap(s -> s.locales().stream()))
                .collect(Collectors.toSet());
    }

    private static @Nullable String slug(@Nullable LivePage page) {
        return page == null ? null : page.path().substring(page.path().lastIndexOf('/') + 1);
    }
}
