package dev.stele.website.moved;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.AddressesMoved.Fate;
import dev.stele.contracts.OldAddress;
import dev.stele.contracts.SiteSettings;
import dev.stele.contracts.SiteSettings.Footer;
import dev.stele.contracts.SiteSettings.Section;
import dev.stele.website.moved.Destination.Gone;
import dev.stele.website.moved.Destination.Page;
import dev.stele.website.moved.Destination.Unknown;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Moved;
import dev.stele.website.site.RandomSite;
import dev.stele.website.site.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables made at one time and asked at another, when articles have moved on and sections have come and gone. */
class FindMovedTests {

    private static final long FIRST_SEED = Long.getLong("stele.seed", new Random().nextInt(1_000_000));
    private static final List<String> SECTIONS = List.of("water", "roads", "fire");

    static LongStream seeds() {
        return LongStream.range(FIRST_SEED, FIRST_SEED + 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void leadsStraightToWhatIsLiveOrSaysThatItIsGone(long seed) {
        Random random = new Random(seed);
        RandomSite site = new RandomSite(random);
        for (int step = 0; step < 30; step++) {
            site.step();
            SiteSettings settings = settings(random);
            String key = key(random);
            site.site.moved.put(key, entry(random, site));
            site.site.moved.keySet().stream()
                    .flatMap(old -> OldAddress.parse(old).stream())
                    .toList()
                    .forEach(address -> check(site, settings, address));
        }
    }

    private static void check(RandomSite site, SiteSettings settings, OldAddress address) {
        switch (FindMoved.of(site.site, settings, address)) {
            case Page(String path) ->
                assertThat(isLive(site, settings, path)).as(path).isTrue();
            case Gone _ -> assertThat(fates(site, address)).containsAnyOf(Fate.GONE, Fate.ARTICLE);
            case Unknown _ ->
                assertThat(deserves(site, settings, address)).as(address.key()).isFalse();
        }
    }

    /** No entry may be passed over whose own target is there. */
    private static boolean deserves(RandomSite site, SiteSettings settings, OldAddress address) {
        Moved moved = site.site.moved.getOrDefault(address.key(), Moved.FORGOTTEN);
        return switch (moved.fate()) {
            case GONE -> true;
            case ARTICLE -> site.site.articles.containsKey(moved.articleId());
            case PATH -> isLive(site, settings, moved.path());
            case FORGOTTEN -> false;
        };
    }

    private static List<Fate> fates(RandomSite site, OldAddress address) {
        List<Fate> fates = new ArrayList<>();
        Moved at = site.site.moved.get(address.key());
        for (int i = 0; i < 10 && at != null; i++) {
            fates.add(at.fate());
            at = at.path() == null ? null : site.site.moved.get(at.path());
        }
        return fates;
    }

    private static boolean isLive(RandomSite site, SiteSettings settings, String path) {
        boolean page = site.site.articles.values().stream()
                .map(LiveArticle::live)
                .flatMap(List::stream)
                .map(Variant::path)
                .anyMatch(path::equals);
        boolean section = settings.sections().stream()
                .anyMatch(s -> RandomSite.LOCALES.stream().anyMatch(l -> path.equals("/" + l + "/sections/" + s.id())));
        return page || section || RandomSite.LOCALES.stream().anyMatch(l -> path.equals("/" + l + "/"));
    }

    private static String key(Random random) {
        // Sections that the site has given up may be old addresses too.
        return random.nextInt(3) == 0 ? section(random) : "/old" + random.nextInt(6);
    }

    private static Moved entry(Random random, RandomSite site) {
        return switch (random.nextInt(5)) {
            case 0 -> new Moved(Fate.GONE, null, null, null);
            case 1 -> new Moved(Fate.PATH, null, null, "/ru/");
            case 2 -> new Moved(Fate.PATH, null, null, section(random));
            default ->
                new Moved(
                        Fate.ARTICLE,
                        site.article(),
                        random.nextBoolean() ? RandomSite.LOCALES.get(random.nextInt(3)) : null,
                        null);
        };
    }

    private static String section(Random random) {
        return "/en/sections/" + SECTIONS.get(random.nextInt(SECTIONS.size()));
    }

    private static SiteSettings settings(Random random) {
        List<Section> sections = SECTIONS.stream()
                .filter(_ -> random.nextBoolean())
                .map(id -> new Section(id, Map.of()))
                .toList();
        return new SiteSettings(
                Map.of(),
                Map.of(),
                "en",
                RandomSite.LOCALES,
                sections,
                List.of(),
                new Footer(Map.of(), List.of(), Map.of()));
    }
}
