package dev.stele.website.feed;

import dev.stele.website.page.Edition;
import dev.stele.website.page.PageSettings;
import dev.stele.website.page.Text;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Selection;
import dev.stele.website.site.Variant;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The newest articles of a language. */
record Feed(
        String locale,
        String title,
        @Nullable String subtitle,
        String home,
        String base,
        Instant updated,
        List<FeedEntry> entries) {

    private static final int LENGTH = 30;

    static Feed of(Edition edition, PageSettings settings) {
        List<FeedEntry> entries = edition.site().list(Selection.newest(edition.locale(), LENGTH)).stream()
                .flatMap(a -> a.in(edition.locale()).map(v -> entry(a, v, settings)).stream())
                .toList();
        return new Feed(
                edition.locale(),
                edition.siteName().value(),
                edition.text(edition.settings().tagline()).map(Text::value).orElse(null),
                settings.url(edition.homePath()),
                settings.url(edition.homePath() + "feed"),
                entries.stream()
                        .map(FeedEntry::updated)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH),
                entries);
    }

    private static FeedEntry entry(LiveArticle article, Variant variant, PageSettings settings) {
        return new FeedEntry(
                "urn:uuid:" + article.id() + "#" + variant.locale(),
                settings.url(variant.path()),
                variant.headline(),
                variant.lead(),
                variant.firstSince(),
                variant.since(),
                variant.tags(),
                variant.hero() == null ? null : settings.url(variant.hero().at(1200)));
    }
}
