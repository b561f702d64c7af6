package dev.stele.website.site;

import dev.stele.contracts.ArticleKind;
import dev.stele.website.site.LiveArticle.Tombstone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A site as a publisher leaves it after articles were renamed, withdrawn, brought back and wanted each other's slugs. */
public final class RandomSite {

    public static final List<String> LOCALES = List.of("en", "ru", "tg");
    private static final List<String> SLUGS = List.of("well", "road", "school", "dam");

    public final ModelSite site = new ModelSite();
    /** The article that an address was live for, by its path. */
    public final Map<String, String> everLive = new TreeMap<>();

    private final Random random;

    public RandomSite(Random random) {
        this.random = random;
    }

    /** Something happens to one language of one article. */
    public void step() {
        String id = article();
        String locale = LOCALES.get(random.nextInt(LOCALES.size()));
        LiveArticle before = site.articles.getOrDefault(
                id, new LiveArticle(id, 0, ArticleKind.NEWS, "en", Instant.EPOCH, List.of(), List.of(), List.of()));
        List<Variant> live = new ArrayList<>(before.live());
        List<Tombstone> gone = new ArrayList<>(before.gone());
        Variant current = before.in(locale).orElse(null);
        live.removeIf(v -> v.locale().equals(locale));
        if (current != null && random.nextInt(3) == 0) {
            gone.add(new Tombstone(locale, current.path()));
        } else {
            gone.removeIf(t -> t.locale().equals(locale));
            live.add(variant(id, locale));
        }
        if (live.isEmpty() && gone.isEmpty()) {
            return;
        }
        site.articles.put(
                id,
                new LiveArticle(
                        id,
                        before.version() + 1,
                        ArticleKind.NEWS,
                        "en",
                        Instant.EPOCH,
                        List.copyOf(live),
                        List.copyOf(gone),
                        List.of()));
    }

    public String article() {
        return "00000000-0000-4000-8000-00000000000" + random.nextInt(4);
    }

    /** An address is given once; who comes later gets it with something behind. */
    private Variant variant(String id, String locale) {
        String slug = SLUGS.get(random.nextInt(SLUGS.size()));
        if (!id.equals(site.routes.computeIfAbsent(locale + "/news/" + slug, _ -> id))) {
            slug = slug + "-" + id.substring(30);
            site.routes.put(locale + "/news/" + slug, id);
        }
        String path = "/" + locale + "/news/" + slug;
        everLive.put(path, id);
        Instant since = Instant.EPOCH;
        return new Variant(
                locale, id, 1, 0, slug, path, since, since, false, slug, null, null, List.of(), null, null, List.of(),
                null);
    }
}
