package dev.stele.website.feed;

import dev.stele.website.feed.FeedEntry.Section;
import dev.stele.website.feed.FeedEntry.Translation;
import dev.stele.website.page.Edition;
import dev.stele.website.page.OpenGraph.Preview;
import dev.stele.website.page.PageSettings;
import dev.stele.website.page.Text;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Rendition;
import dev.stele.website.site.Selection;
import dev.stele.website.site.Variant;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The newest articles of a language, a section, a tag or an author.
 *
 * @param page the address of the page with the same articles
 * @param base the feed's own address without its ending
 * @param counterparts addresses, without ending, of the same feed in other languages
 */
record Feed(
        String locale,
        String title,
        @Nullable String subtitle,
        String publisher,
        @Nullable String rights,
        String page,
        String base,
        String icon,
        Instant updated,
        List<Translation> counterparts,
        List<FeedEntry> entries) {

    private static final int LENGTH = 20;

    /** Empty when there is nothing for such a feed to be of. */
    static Optional<Feed> of(Edition edition, FeedSource source, PageSettings settings, String icon) {
        String locale = edition.locale();
        List<LiveArticle> articles = edition.site().list(source.of(Selection.newest(locale, LENGTH)));
        boolean unknown = articles.isEmpty() && !source.hasCounterparts();
        return unknown
                ? Optional.empty()
                : source.title(edition).map(title -> of(edition, source, title, settings, icon, articles));
    }

    private static Feed of(
            Edition edition,
            FeedSource source,
            String title,
            PageSettings settings,
            String icon,
            List<LiveArticle> articles) {
        String locale = edition.locale();
        String name = edition.siteName().value();
        List<FeedEntry> entries = entries(edition, articles, settings);
        return new Feed(
                locale,
                title.isEmpty() ? name : title + " · " + name,
                edition.text(edition.settings().tagline()).map(Text::value).orElse(null),
                name,
                edition.text(edition.settings().footer().copyright())
                        .map(Text::value)
                        .orElse(null),
                settings.url(source.page(locale)),
                settings.url(source.path(locale)),
                settings.url(icon),
                entries.stream()
                        .map(FeedEntry::updated)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH),
                edition.locales().stream()
                        .filter(other -> source.hasCounterparts() && !other.equals(locale))
                        .map(other -> new Translation(other, settings.url(source.path(other))))
                        .toList(),
                entries);
    }

    private static List<FeedEntry> entries(Edition edition, List<LiveArticle> articles, PageSettings settings) {
        List<String> ids = articles.stream()
                .flatMap(a -> a.in(edition.locale()).map(Variant::rendition).stream())
                .toList();
        Map<String, Rendition> texts = edition.site().renditions(ids);
        FullText full = new FullText(settings);
        return articles.stream()
                .flatMap(a -> a
                        .in(edition.locale())
                        .flatMap(v -> Optional.ofNullable(texts.get(v.rendition()))
                                .map(text -> entry(edition, a, v, text, full.of(text), settings)))
                        .stream())
                .toList();
    }

    private static FeedEntry entry(
            Edition edition,
            LiveArticle article,
            Variant variant,
            Rendition text,
            @Nullable String html,
            PageSettings settings) {
        return new FeedEntry(
                "urn:uuid:" + article.id() + "#" + variant.locale(),
                settings.url(variant.path()),
                variant.headline(),
                variant.lead(),
                html,
                variant.firstSince(),
                variant.since(),
                text.byline(),
                edition.section(variant.section())
                        .flatMap(s -> edition.text(s.name()).map(name -> new Section(s.id(), name.value())))
                        .orElse(null),
                variant.tags(),
                variant.hero() == null ? null : Preview.of(variant.hero(), settings),
                article.live().stream()
                        .filter(other -> !other.locale().equals(variant.locale()))
                        .map(other -> new Translation(other.locale(), settings.url(other.path())))
                        .toList());
    }
}
