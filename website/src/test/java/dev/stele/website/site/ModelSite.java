package dev.stele.website.site;

import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.FrontSlot;
import dev.stele.contracts.SiteSettings;
import dev.stele.contracts.UpdateType;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Articles without a text, found by looking at every one; counts the searches. */
public final class ModelSite implements Site {

    public final Map<String, LiveArticle> articles = new HashMap<>();
    public final Map<String, String> routes = new HashMap<>();
    public final Map<String, Moved> moved = new HashMap<>();
    public int searches;
    public int read;
    public String name = "site_1";
    Optional<SiteSettings> settings = Optional.empty();

    public void put(String id, Instant publishedAt, String section, String... locales) {
        List<Variant> live = Stream.of(locales)
                .map(locale -> variant(id, publishedAt, section, locale))
                .toList();
        long version = articles.containsKey(id) ? articles.get(id).version() + 1 : 1;
        articles.put(id, new LiveArticle(id, version, ArticleKind.NEWS, "en", publishedAt, live, List.of(), List.of()));
    }

    public void withdraw(String id, String locale) {
        articles.computeIfPresent(
                id,
                (same, a) -> new LiveArticle(
                        a.id(),
                        a.version() + 1,
                        a.kind(),
                        a.sourceLocale(),
                        a.publishedAt(),
                        a.live().stream()
                                .filter(variant -> !variant.locale().equals(locale))
                                .toList(),
                        List.of(new LiveArticle.Tombstone(locale, "/" + locale + "/news/" + id)),
                        List.of()));
    }

    private static Variant variant(String id, Instant since, String section, String locale) {
        String path = "/" + locale + "/news/" + id;
        return new Variant(
                locale,
                id,
                1,
                0,
                id,
                path,
                since,
                since,
                false,
                id,
                null,
                section,
                List.of(),
                null,
                null,
                List.of(id.substring(0, Math.min(2, id.length()))),
                null);
    }

    public List<String> ids(Selection wanted) {
        List<LiveArticle> ordered = new ArrayList<>(sorted().toList());
        if (wanted.after() != null) {
            Collections.reverse(ordered);
        }
        return ordered.stream()
                .filter(wanted::takes)
                .skip(wanted.skip())
                .limit(wanted.limit())
                .map(LiveArticle::id)
                .toList();
    }

    private Stream<LiveArticle> sorted() {
        return articles.values().stream()
                .sorted(Comparator.comparing(LiveArticle::publishedAt)
                        .reversed()
                        .thenComparing(LiveArticle::id));
    }

    @Override
    public List<LiveArticle> list(Selection wanted) {
        searches++;
        return ids(wanted).stream().map(articles::get).toList();
    }

    @Override
    public List<LiveArticle> newest(int limit) {
        searches++;
        return sorted().filter(article -> !article.live().isEmpty())
                .limit(limit)
                .toList();
    }

    @Override
    public Map<String, LiveArticle> articles(Collection<String> ids) {
        read += ids.size();
        Map<String, LiveArticle> found = new HashMap<>(articles);
        found.keySet().retainAll(ids);
        return found;
    }

    @Override
    public Optional<SiteSettings> settings() {
        return settings;
    }

    @Override
    public List<FrontSlot> front() {
        return List.of();
    }

    @Override
    public Optional<String> articleAt(String route) {
        return Optional.ofNullable(routes.get(route));
    }

    @Override
    public Optional<Moved> moved(String key) {
        searches++;
        return Optional.ofNullable(moved.get(key));
    }

    @Override
    public void eachMoved(Consumer<String> consumer) {
        searches++;
        moved.keySet().forEach(consumer);
    }

    @Override
    public List<String> articlesAt(Collection<String> asked) {
        return asked.stream().map(routes::get).filter(Objects::nonNull).toList();
    }

    @Override
    public Optional<LiveArticle> article(String id) {
        return Optional.ofNullable(articles.get(id));
    }

    @Override
    public List<String> liveLocales() {
        searches++;
        return articles.values().stream()
                .flatMap(article -> article.live().stream())
                .map(Variant::locale)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public Optional<Rendition> rendition(String id) {
        return Optional.of(new Rendition(
                "en",
                "en",
                id,
                null,
                List.of(),
                null,
                null,
                null,
                UpdateType.MAJOR,
                "",
                Map.of(),
                1,
                null,
                List.of(),
                List.of()));
    }

    @Override
    public Optional<Media> media(String mediaId, String name) {
        return Optional.empty();
    }

    @Override
    public Map<String, Rendition> renditions(Collection<String> ids) {
        return Map.of();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Map<String, Long> versions() {
        Map<String, Long> versions = new HashMap<>();
        articles.forEach((id, article) -> versions.put(id, article.version()));
        return versions;
    }

    @Override
    public Map<String, Wording> wordings(Collection<String> renditions) {
        return Map.of();
    }

    @Override
    public List<Month> months(ArticleKind kind) {
        Map<YearMonth, Month> months = new TreeMap<>();
        articles.values().stream()
                .filter(article -> article.kind() == kind && !article.live().isEmpty())
                .map(a -> new Month(YearMonth.from(a.publishedAt().atOffset(ZoneOffset.UTC)), 1))
                .forEach(month -> months.merge(month.month(), month, Month::with));
        return List.copyOf(months.values());
    }

    @Override
    public List<LiveArticle> list(Span span) {
        return articles.values().stream()
                .filter(span::takes)
                .sorted(Comparator.comparing(LiveArticle::publishedAt).thenComparing(LiveArticle::id))
                .skip(span.skip())
                .limit(span.limit())
                .toList();
    }
}
