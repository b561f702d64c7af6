package dev.stele.website.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.SiteSettings;
import dev.stele.contracts.SiteSettings.Footer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteMemoryTests {

    private static final Instant DAY = Instant.parse("2026-03-02T00:00:00Z");

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
        store.settings = Optional.of(new SiteSettings(
                Map.of(),
                Map.of(),
                "en",
                List.of("en"),
                List.of(),
                List.of(),
                new Footer(Map.of(), List.of(), Map.of())));
        store.put("first", DAY, "science", "en", "tg");
        memory.settings("site_1", store);
        int searches = store.searches;
        assertThat(searches).isEqualTo(1);

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
}
