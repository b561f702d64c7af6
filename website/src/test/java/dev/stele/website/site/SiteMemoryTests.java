package dev.stele.website.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.contracts.SiteSettings;
import dev.stele.contracts.SiteSettings.Footer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteMemoryTests {

    private static final Instant DAY = Instant.parse("2026-03-02T00:00:00Z");

    private static final SiteSettings SETTINGS = new SiteSettings(
            Map.of(), Map.of(), "en", List.of("en"), List.of(), List.of(), new Footer(Map.of(), List.of(), Map.of()));

    private final ModelSite store = new ModelSite();
    private final SiteMemory memory = new SiteMemory(new NoCatalogue());

    @BeforeEach
    void begin() {
        memory.begin();
    }

    private List<String> listed(Selection wanted) {
        return memory.list("site_1", store, wanted).stream()
                .map(LiveArticle::id)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {30, Latest.MOST, 3 * Latest.MOST})
    void listsAreThoseOfTheStoreWhateverChanges(int articles) {
        long seed = Long.getLong("stele.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int step = 0; step < 2_000; step++) {
            String id = "a" + random.nextInt(articles);
            Instant at =
                    store.article(id).map(LiveArticle::publishedAt).orElse(DAY.plusSeconds(random.nextInt(articles)));
            String[] locales = random.nextInt(3) == 0 ? new String[0] : new String[] {"en", "ru"};
            store.put(id, at, random.nextBoolean() ? "science" : "culture", locales);
            memory.changed(id);
            Selection wanted = Selection.newest(random.nextBoolean() ? "ru" : null, 1 + random.nextInt(20))
                    .ofSection(random.nextBoolean() ? "science" : null)
                    .skipping(random.nextInt(30))
                    .byAuthor(random.nextInt(4) == 0 ? "a" + random.nextInt(10) : null)
                    .before(random.nextBoolean() ? DAY.plusSeconds(random.nextInt(articles)) : null, null)
                    .after(
                            random.nextInt(3) == 0 ? DAY.plusSeconds(random.nextInt(articles)) : null,
                            random.nextBoolean() ? "a" + random.nextInt(articles) : null);
            assertThat(listed(wanted)).as("seed %d, step %d", seed, step).isEqualTo(store.ids(wanted));
        }
    }

    @Test
    void changeOfAnArticleNeedsNoSearch() {
        store.put("old", DAY, "science", "en");
        listed(Selection.newest("en", 5));
        int searches = store.searches;

        store.put("new", DAY.plusSeconds(1), "science", "en");
        memory.changed("new");

        assertThat(listed(Selection.newest("en", 5))).containsExactly("new", "old");
        assertThat(store.searches).isEqualTo(searches);
    }

    @Test
    void languagesComeAndGoWithTheirArticles() {
        store.put("first", DAY, "science", "en");
        assertThat(memory.liveLocales("site_1", store)).containsExactly("en");

        store.put("second", DAY, "science", "en", "tg");
        memory.changed("second");
        assertThat(memory.liveLocales("site_1", store)).containsExactly("en", "tg");

        store.withdraw("second", "tg");
        memory.changed("second");
        assertThat(memory.liveLocales("site_1", store)).containsExactly("en");
    }

    @Test
    void languagesAreNotSearchedWhereTheSettingsNameThem() {
        store.settings = Optional.of(SETTINGS);
        store.put("first", DAY, "science", "en", "tg");
        memory.settings("site_1", store);
        int searches = store.searches;
        assertThat(searches).as("nor the newest articles for the settings").isZero();

        store.withdraw("first", "tg");
        memory.changed("first");
        memory.settings("site_1", store);
        assertThat(store.searches).isEqualTo(searches);
    }

    @Test
    void nothingIsKeptWhileChangesAreNotTold() {
        listed(Selection.newest("en", 5));
        memory.end();
        store.put("unheard", DAY, "science", "en");
        assertThat(listed(Selection.newest("en", 5))).containsExactly("unheard");
    }

    @Test
    void anotherDatabaseIsReadAnew() {
        listed(Selection.newest("en", 5));
        store.put("rebuilt", DAY, "science", "en");
        assertThat(memory.list("site_2", store, Selection.newest("en", 5))).hasSize(1);
    }

    @Test
    void nothingWaitsForTheNewestToBeRead() throws Exception {
        store.settings = Optional.of(SETTINGS);
        store.put("old", DAY, "science", "en");
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Site slow = SteppedSite.of(store, "newest", () -> {}, () -> {
            reading.countDown();
            goOn.await();
        });
        Selection newest = Selection.newest("en", 5);
        FutureTask<List<LiveArticle>> first = new FutureTask<>(() -> memory.list("site_1", slow, newest));
        Thread.ofPlatform().start(first);
        assertThat(reading.await(30, TimeUnit.SECONDS)).isTrue();

        store.put("new", DAY.plusSeconds(1), "science", "en");
        memory.changed("new");
        FutureTask<List<String>> others = new FutureTask<>(() -> {
            assertThat(memory.settings("site_1", slow)).contains(SETTINGS);
            return listed(newest);
        });
        Thread.ofPlatform().start(others);
        assertThat(others.get(30, TimeUnit.SECONDS)).containsExactly("new", "old");
        goOn.countDown();

        assertThat(first.get(30, TimeUnit.SECONDS)).extracting(LiveArticle::id).containsExactly("new", "old");
        int searches = store.searches;
        assertThat(listed(newest)).as("from memory").containsExactly("new", "old");
        assertThat(store.searches).isEqualTo(searches);
    }

    @Test
    void whatIsSeenWhileTheNewestAreReadIsReadAgain() throws Exception {
        store.put("story", DAY, "science", "en");
        Selection newest = Selection.newest("en", 5);
        Site changing = SteppedSite.of(store, "newest", () -> {}, () -> {
            store.put("story", DAY, "science", "en");
            memory.shown(store.articles.values());
        });

        memory.list("site_1", changing, newest);

        assertThat(memory.list("site_1", store, newest))
                .extracting(LiveArticle::version)
                .containsExactly(2L);
    }

    @Test
    void whatIsSeenWhileAChangeIsReadIsMissingFromTheNewest() {
        store.put("old", DAY.plusSeconds(2), "science", "en");
        listed(Selection.newest("en", 5));
        memory.shown(store.articles.values());
        store.put("new", DAY.plusSeconds(1), "science", "en");
        List<Collection<String>> behind = new ArrayList<>();
        Site slow = SteppedSite.of(
                store, "articles", () -> behind.add(memory.shown(List.of(store.articles.get("new")))), () -> {});
        memory.changed("old");

        memory.list("site_1", slow, Selection.newest("en", 5));

        assertThat(behind).containsExactly(Set.of("new"));
    }

    @Test
    void whatCouldNotBeReadIsReadTheNextTime() {
        store.put("old", DAY, "science", "en");
        Site away = SteppedSite.of(
                store,
                "newest",
                () -> {
                    throw new IllegalStateException("store away");
                },
                () -> {});
        assertThatThrownBy(() -> memory.list("site_1", away, Selection.newest("en", 5)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(listed(Selection.newest("en", 5))).containsExactly("old");
    }

    /** The catalogue may name articles that were withdrawn a moment ago. */
    @Test
    void knowsNotAllWhenTheCatalogueNamedMore() {
        for (int i = 0; i <= Latest.MOST + 5; i++) {
            store.put("a" + (1_000 - i), DAY.plusSeconds(i), "science", "en");
        }
        List<String> named = store.ids(Selection.newest("en", Latest.MOST + 1));
        store.withdraw(named.get(7), "en");
        SiteMemory told = new SiteMemory(new NamedBefore(named));
        told.begin();

        Selection last = Selection.newest("en", 20).skipping(Latest.MOST - 3);
        assertThat(told.list("site_1", store, last).stream().map(LiveArticle::id))
                .hasSize(8)
                .isEqualTo(store.ids(last));
    }

    /** A catalogue that knows the newest articles as they once were, and nothing else. */
    private static final class NamedBefore extends NoCatalogue {
        private final List<String> ids;

        NamedBefore(List<String> ids) {
            this.ids = ids;
        }

        @Override
        public Optional<List<String>> newest(Site store, int limit) {
            return Optional.of(ids.subList(0, limit));
        }
    }
}
